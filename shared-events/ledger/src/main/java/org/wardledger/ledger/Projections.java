package org.wardledger.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** The projections that run on this node. */
public final class Projections implements AutoCloseable {
    private final List<PooledStreamingEventProcessor> processors;

    Projections(List<PooledStreamingEventProcessor> processors) {
        this.processors = List.copyOf(processors);
    }

    void start() {
        processors.forEach(PooledStreamingEventProcessor::start);
    }

    /** Whether each projection, by name, stands still because it could not take an entry. */
    public Map<String, Boolean> stopped() {
        return processors.stream()
                .collect(Collectors.toMap(
                        PooledStreamingEventProcessor::getName,
                        processor -> processor.isError()
                                || processor.processingStatus().values().stream()
                                        .anyMatch(status -> status.isErrorState())));
    }

    @Override
    public void close() {
        processors.forEach(PooledStreamingEventProcessor::shutDown);
    }
}
