package chokepoint.event;

import java.util.List;

/** Tells several sinks, in order. */
public final class Broadcast implements EventSink {

    private final EventSink[] sinks;

    public Broadcast(List<EventSink> sinks) {
        this.sinks = sinks.toArray(EventSink[]::new);
    }

    @Override
    public void on(ToolsOrdered event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(OrderCancelled event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(LicenceApplied event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(LicenceDecided event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(ToolsDelivered event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(LotAbandoned event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(ServicePaid event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(ProductLineClosed event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(FabLineClosed event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(OfficeClosed event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(SubsidyPaid event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(MakerClosed event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(InputsRestricted event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(DiversionAttempted event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(ToolsIntercepted event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }

    @Override
    public void on(HubPaid event) {
        for (EventSink sink : sinks) {
            sink.on(event);
        }
    }
}
