package chokepoint.support;

import chokepoint.rule.ExportRule;
import chokepoint.scenario.Mechanisms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Random tiny worlds: some makers, classes, nodes, buyers and mechanisms, rules under study and standing ones, one or two
 * target countries. The same seed gives the same one.
 */
public final class RandomWorlds {

    private static final List<String> HOMES = List.of("US", "JP", "NL", "KR");
    private static final List<String> PLACES = List.of("CN", "KP", "TW", "US", "JP");
    private static final List<String> SWITCHES = List.of("budget", "lateness", "installedBase", "homePreference",
            "substitutes", "qualification", "overCompliance", "slots", "slotAdjustment", "burnIn", "postponeComplements",
            "abandonment", "domesticCatchUp", "service", "priceSensitivity", "scarcityPremium", "domesticLearning",
            "localContent", "research", "affiliates",
            "usedMarket");

    private final SplittableRandom random;

    private RandomWorlds(long seed) {
        random = new SplittableRandom(seed);
    }

    public static TestWorld of(long seed) {
        return new RandomWorlds(seed).world().seed(seed);
    }

    private TestWorld world() {
        List<String> classes = ids("class", 1 + random.nextInt(3));
        TestTables tables = TestTables.tables();
        classes.forEach(id -> tables.toolClass(id, oneOf(List.of(0.5, 2.0, 15.0, 70.0)), random.nextInt(13),
                oneOf(List.of("group", id))));
        classes.stream().filter(id -> random.nextBoolean()).forEach(tables::standard);
        addNodes(tables, classes);
        addMakers(tables, classes);
        addBuyers(tables);
        TestWorld world = TestWorld.of(tables).months(18 + random.nextInt(24)).with("target", oneOf(
                List.of(java.util.Set.of("CN"), java.util.Set.of("CN", "KP"))));
        return withHubs(withRules(withSwitches(world), classes));
    }

    private void addNodes(TestTables tables, List<String> classes) {
        tables.advancedNode("advanced").matureNode("mature");
        for (String toolClass : classes) {
            tables.needs("advanced", toolClass, 1 + random.nextDouble() * 9);
            tables.needs("mature", toolClass, 0.2 + random.nextDouble());
        }
        if (classes.size() > 1) {
            tables.replaces("advanced", "class-0", "class-1", 0.5 + random.nextDouble() * 2);
        }
    }

    private void addMakers(TestTables tables, List<String> classes) {
        List<String> makers = ids("maker", 1 + random.nextInt(4));
        for (int m = 0; m < makers.size(); m++) {
            tables.maker(makers.get(m), HOMES.get(m));
        }
        tables.homeMaker("home", "CN");
        for (String toolClass : classes) {
            for (String maker : makers) {
                addLine(tables, maker, toolClass, 0.9 / makers.size());
            }
            addLine(tables, "home", toolClass, 0.1);
            tables.ceiling("CN", toolClass, 0.9);
        }
        tables.policy("CN", random.nextDouble() / 2, random.nextDouble() / 5, random.nextDouble());
        for (String country : List.of("CN", "JP", "KP", "KR", "NL", "TW", "US")) {
            tables.government(country, oneOf(List.of(1, 5, 40, 1000)));
        }
        for (String country : List.of("HK", "TW")) {
            tables.hub("hub-" + country.toLowerCase(Locale.ROOT), country, random.nextInt(5), random.nextInt(8));
        }
    }

    private TestWorld withHubs(TestWorld world) {
        return world.where("benefitBlack", oneOf(List.of(1.6, 4.0))).where("fine", random.nextDouble())
                .where("hubClosedMonths", random.nextInt(6)).switched("smuggling", random.nextInt(5) > 0);
    }

    private void addLine(TestTables tables, String maker, String toolClass, double share) {
        tables.sells(maker, toolClass, share, 0.5 + random.nextDouble() / 2).backlog(maker, toolClass, random.nextInt(18));
        if (random.nextInt(4) == 0) {
            tables.affinity(maker, toolClass, "CN", random.nextInt(3));
        }
        if (random.nextInt(4) == 0) {
            tables.content(maker, toolClass, "US", random.nextDouble() / 2);
        }
        if (random.nextInt(5) == 0) {
            tables.overdue(maker, toolClass, "CN", random.nextDouble() / 5);
        }
    }

    private void addBuyers(TestTables tables) {
        tables.buyer("smic", "CN", 0.2 + random.nextDouble(), random.nextInt(5));
        for (String place : PLACES) {
            if (random.nextBoolean()) {
                tables.buyer("buyer-" + place.toLowerCase(Locale.ROOT), place, random.nextDouble(), random.nextInt(5));
            }
        }
        tables.buyer("tsmc", "TW", 0.2 + random.nextDouble());
    }

    private TestWorld withSwitches(TestWorld shipped) {
        TestWorld world = shipped.switched("slotPool", oneOf(List.of(Mechanisms.SlotPool.values())));
        for (String mechanism : SWITCHES) {
            world = random.nextInt(5) == 0 ? world.switched(mechanism, false) : world;
        }
        world = world.switched("retaliation", random.nextBoolean());
        world = withExpectations(world);
        return world.where("licenceValidMonths", oneOf(List.of(2, 6, 24))).where("reapplyWait", random.nextInt(7))
                .where("patience", oneOf(List.of(6, 18))).where("installMonths", random.nextInt(5));
    }

    private TestWorld withExpectations(TestWorld world) {
        return world.switched("stockpiling", oneOf(List.of(Mechanisms.Stockpiling.values())))
                .switched("reactionSpending", random.nextBoolean()).switched("reallocation", random.nextBoolean())
                .switched("callForward", random.nextBoolean()).switched("cutOffRisk", random.nextBoolean())
                .where("reallocationLag", random.nextInt(12)).where("reactionMonths", 1 + random.nextInt(12))
                .where("maxPrepurchase", oneOf(List.of(0, 12, 36)));
    }

    private TestWorld withRules(TestWorld bare, List<String> classes) {
        TestWorld world = bare.withRules(rule("standing", classes, "2019-06-01").standing()
                .licensing(oneOf(List.of(0.0, 0.5, 1.0))));
        int count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            world = world.under(decided(rule("rule-" + i, classes, date(2022 + random.nextInt(3)))));
        }
        return world;
    }

    private TestRules rule(String id, List<String> classes, String from) {
        TestRules rule = TestRules.rule(id).issuer(oneOf(HOMES)).from(from).decidedIn(random.nextInt(6));
        if (random.nextBoolean() && !from.startsWith("2019")) {
            rule.announced(date(2021 + random.nextInt(Integer.parseInt(from.substring(0, 4)) - 2020)));
        }
        if (random.nextBoolean()) {
            rule.on(oneOf(classes));
        }
        if (random.nextInt(4) > 0) {
            rule.against(oneOf(List.of("CN", "KP")));
        }
        if (random.nextInt(4) == 0) {
            rule.listing("smic").andFirmsOwnedFrom(oneOf(List.of(0.5, 1.0)));
        }
        if (random.nextInt(4) == 0) {
            rule.forNodes("advanced");
        }
        return rule;
    }

    private ExportRule decided(TestRules rule) {
        switch (random.nextInt(6)) {
            case 0 -> rule.savingOrdersBefore(date(2022).substring(0, 7));
            case 1 -> rule.savingOrdersBefore(date(2022).substring(0, 7), date(2023).substring(0, 7));
            case 2 -> rule.savingLicencesUntil(date(2023).substring(0, 7));
            case 3 -> rule.expires(date(2024));
            default -> rule.savingGoodsInTransit();
        }
        return switch (random.nextInt(5)) {
            case 0 -> rule.prohibiting();
            case 1 -> rule.denying();
            case 2 -> rule.authorising();
            case 3 -> rule.signalling(0.3);
            default -> rule.licensing(random.nextInt(5) / 4.0);
        };
    }

    private String date(int year) {
        return String.format(Locale.ROOT, "%d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private static List<String> ids(String what, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(what + "-" + i);
        }
        return ids;
    }
}
