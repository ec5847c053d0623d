package chokepoint.scenario;

/** Row of {@code packages.csv}: a rule belongs to a named package. */
record PackageRow(
        @Column(key = true) String packageName,
        @Column(key = true, refersTo = RuleRow.class) String rule) {
}
