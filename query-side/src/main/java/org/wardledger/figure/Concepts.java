package org.wardledger.figure;

import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** What every concept of this release counts and shows, put together without database and pages (quy tắc tính). */
record Concepts(List<Statistics> statistics, List<Indicators> indicators) {
    static Concepts ofThisRelease() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            ClassPathBeanDefinitionScanner concepts = new ClassPathBeanDefinitionScanner(context, false);
            concepts.addIncludeFilter(new AssignableTypeFilter(Statistics.class));
            concepts.addIncludeFilter(new AssignableTypeFilter(Indicators.class));
            concepts.scan("org.wardledger");
            context.refresh();
            return new Concepts(
                    context.getBeanProvider(Statistics.class).orderedStream().toList(),
                    context.getBeanProvider(Indicators.class).orderedStream().toList());
        }
    }

    Recompute recompute() {
        return new Recompute(statistics, indicators);
    }
}
