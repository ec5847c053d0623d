package chokepoint.event;

/** A lot was given up after its buyer's patience. */
public record LotAbandoned(int month, int lot, int fabLine) {
}
