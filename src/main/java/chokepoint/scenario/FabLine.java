package chokepoint.scenario;

/** A buyer's fabs of one node. Row of {@code fab_lines.csv}. */
public record FabLine(
        @Column(key = true, refersTo = Buyer.class) String buyer,
        @Column(key = true, refersTo = Node.class) String node,
        @Column(unit = "kwpm", min = 0, max = 100_000) double capacity2022Kwpm,
        @Column(unit = "share of the buyer's spending", min = 0, max = 1) double spendShareOfBuyer) {

    /** {@code buyer/node}, such as {@code smic/logic-advanced}. */
    public String id() {
        return buyer + "/" + node;
    }
}
