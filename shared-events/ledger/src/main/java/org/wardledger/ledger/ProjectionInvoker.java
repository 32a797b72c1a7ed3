package org.wardledger.ledger;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Gathers the entries of a batch and hands them to the projection once, within the batch's transaction. */
final class ProjectionInvoker implements EventHandlerInvoker {
    private final Projection projection;

    ProjectionInvoker(Projection projection) {
        this.projection = projection;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get().root();
        List<Entry> batch = unitOfWork.getOrComputeResource(projection.name(), name -> {
            List<Entry> gathered = new ArrayList<>();
            unitOfWork.onPrepareCommit(ready -> projection.fold(gathered));
            return gathered;
        });
        batch.add((Entry) message.getMetaData().get(LedgerEventStorageEngine.ENTRY));
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
