package chokepoint.support;

import chokepoint.event.Directory;
import chokepoint.event.LotAbandoned;
import chokepoint.event.OrderCancelled;
import chokepoint.event.Route;
import chokepoint.event.ServicePaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsIntercepted;
import chokepoint.event.ToolsOrdered;
import chokepoint.ledger.FlowHistory;
import chokepoint.ledger.LotFacts;
import chokepoint.ledger.LotHistory;

/** A hand-made event stream of one world, heard by a lot history and a flow history. */
public final class TestStream {

    private final Directory directory;
    private final LotFacts facts;
    private final LotHistory lots = new LotHistory();
    private final FlowHistory flows;
    private int shipments;

    public TestStream(Directory directory, LotFacts facts) {
        this.directory = directory;
        this.facts = facts;
        this.flows = new FlowHistory(directory);
    }

    public TestStream ordered(int lot, String productLine, int month) {
        lots.on(new ToolsOrdered(month, lot, facts.fabLine(lot), TestDirectory.line(productLine), facts.units(lot),
                price(TestDirectory.line(productLine)), Route.DIRECT));
        return this;
    }

    public TestStream cancelled(int lot, String productLine, int month) {
        lots.on(new OrderCancelled(month, lot, facts.fabLine(lot), TestDirectory.line(productLine), facts.units(lot),
                price(TestDirectory.line(productLine)), OrderCancelled.Reason.PROHIBITED));
        return this;
    }

    /** Delivered at the reference price of the product line's class, ordered two months before. */
    public TestStream delivered(int lot, String productLine, int month) {
        return delivered(lot, TestDirectory.line(productLine), month - 2, month);
    }

    public TestStream delivered(int lot, int productLine, int orderMonth, int month) {
        return delivered(lot, productLine, orderMonth, month, Route.DIRECT);
    }

    /** By another route, ordered two months before. */
    public TestStream delivered(int lot, String productLine, int month, Route route) {
        return delivered(lot, TestDirectory.line(productLine), month - 2, month, route);
    }

    public TestStream delivered(int lot, int productLine, int orderMonth, int month, Route route) {
        ToolsDelivered event = new ToolsDelivered(month, shipments++, lot, facts.fabLine(lot), productLine,
                facts.units(lot), price(productLine), orderMonth, route, -1);
        lots.on(event);
        flows.on(event);
        return this;
    }

    public TestStream seized(int lot, String productLine, int month) {
        int line = TestDirectory.line(productLine);
        ToolsIntercepted event = new ToolsIntercepted(month, lot, facts.fabLine(lot), line, 0, facts.units(lot),
                price(line), 0);
        lots.on(event);
        flows.on(event);
        return this;
    }

    public TestStream abandoned(int lot, int month) {
        lots.on(new LotAbandoned(month, lot, facts.fabLine(lot)));
        return this;
    }

    public TestStream service(String buyer, String productLine, int month, long usd) {
        flows.on(new ServicePaid(month, TestDirectory.buyer(buyer), TestDirectory.line(productLine), usd));
        return this;
    }

    public LotHistory lots() {
        return lots;
    }

    public FlowHistory flows() {
        return flows;
    }

    private long price(int productLine) {
        return directory.classPriceUsd()[directory.lineClass()[productLine]];
    }
}
