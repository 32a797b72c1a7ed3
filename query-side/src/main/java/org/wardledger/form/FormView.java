package org.wardledger.form;

import java.util.List;
import org.wardledger.figure.Links;

/** A filled form, and the way to the others (trang một biểu). */
public record FormView(FilledForm filled, List<Form> forms) {
    public String address() {
        return FormPage.ADDRESS + filled.form().id();
    }

    public String address(Form other) {
        return FormPage.ADDRESS + other.id() + Links.page(filled.question());
    }

    public String json() {
        return "/api/forms/" + filled.form().id() + Links.api(filled.question());
    }
}
