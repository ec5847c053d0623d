package chokepoint.scenario;

/** Row of {@code parameters.csv}; the limits of the value are those of the component of {@link Parameters}. */
record ParameterRow(
        @Column(key = true) String id,
        String mechanism,
        @Column double value,
        String unit,
        String meaning) {
}
