package chokepoint.event;

/**
 * Hears what happens in one world, in order. Statistics and tables are sinks; a sink ignores what it does not override.
 */
public interface EventSink {

    EventSink NONE = new EventSink() {
    };

    default void on(ToolsOrdered event) {
    }

    default void on(OrderCancelled event) {
    }

    default void on(LicenceApplied event) {
    }

    default void on(LicenceDecided event) {
    }

    default void on(ToolsDelivered event) {
    }

    default void on(LotAbandoned event) {
    }

    default void on(ServicePaid event) {
    }

    default void on(ProductLineClosed event) {
    }

    default void on(FabLineClosed event) {
    }

    default void on(OfficeClosed event) {
    }

    default void on(SubsidyPaid event) {
    }

    default void on(MakerClosed event) {
    }

    default void on(InputsRestricted event) {
    }

    default void on(DiversionAttempted event) {
    }

    default void on(ToolsIntercepted event) {
    }

    default void on(HubPaid event) {
    }
}
