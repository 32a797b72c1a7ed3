package org.wardledger.mobilisation;

import org.wardledger.common.Body;
import org.wardledger.office.WardCommand;

/** A step of a model names it by owner and name, as the office does when it speaks of it. */
interface OfModel extends WardCommand {
    String office();

    String name();

    Body host();

    default ModelId modelId() {
        return ModelId.of(office(), host(), name());
    }

    @Override
    default String stream() {
        return modelId().value();
    }
}
