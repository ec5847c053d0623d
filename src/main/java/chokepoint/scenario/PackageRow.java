package chokepoint.scenario;

/** Row of {@code packages.csv}: rules under one name; ';' between them. */
record PackageRow(@Column(key = true) String packageName, String rules) {
}
