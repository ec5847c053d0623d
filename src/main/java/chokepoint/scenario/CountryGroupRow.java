package chokepoint.scenario;

/** Row of {@code country_groups.csv}; ';' between the members. */
record CountryGroupRow(@Column(key = true) String group, String members) {
}
