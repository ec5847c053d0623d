package chokepoint.scenario;

import chokepoint.quantity.Month;
import chokepoint.quantity.Nearest;
import chokepoint.rule.Exemption;
import chokepoint.rule.Reach;
import chokepoint.rule.Savings;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of a rule that have a little language of their own: dates, reach, exemptions, savings. */
final class RuleParts {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LOOSE_DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern ORDERS_BEFORE = Pattern.compile("orders-before:(\\S+)( until (\\S+))?");
    static final String NONE = "none";
    private static final List<String> REACHES = List.of("origin:", "content:", "fdp", "persons:", "none");
    private static final List<String> EXEMPTIONS = List.of("maker-country:", "end-user:", "destination:", NONE);
    private static final List<String> SAVINGS = List.of("none", "in-transit", "orders-before:", "licences-until:");

    private final Problems problems;
    private final RuleContext context;

    RuleParts(Problems problems, RuleContext context) {
        this.problems = problems;
        this.context = context;
    }

    Optional<LocalDate> date(Cell cell) {
        return date(cell, cell.text());
    }

    private Optional<LocalDate> date(Cell cell, String text) {
        if (DATE.matcher(text).matches()) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException noSuchDay) {
                problems.at(cell).must("be a day of the calendar");
                return Optional.empty();
            }
        }
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Matcher loose = LOOSE_DATE.matcher(text);
        problems.at(cell).must("be a date like 2023-07-23", loose.find()
                ? Optional.of(String.format(java.util.Locale.ROOT, "%s-%02d-%02d", loose.group(1),
                        Integer.parseInt(loose.group(2)), Integer.parseInt(loose.group(3))))
                : Nearest.to(text, List.of(RuleReader.NEVER)));
        return Optional.empty();
    }

    List<Reach> reach(Cell cell, String issuer) {
        List<Reach> reaches = new ArrayList<>();
        for (String member : new CellList(problems).members(cell)) {
            if (member.startsWith("origin:")) {
                home(cell, member, issuer).ifPresent(home -> reaches.add(new Reach.Origin(home)));
            } else if (member.startsWith("persons:")) {
                home(cell, member, issuer).ifPresent(home -> reaches.add(new Reach.Persons(home)));
            } else if (member.startsWith("content:")) {
                level(cell, member).ifPresent(level -> reaches.add(new Reach.Content(issuer, level)));
            } else if (member.equals("fdp")) {
                reaches.add(new Reach.ForeignDirectProduct(issuer));
            } else if (member.equals("none")) {
                reaches.add(new Reach.None());
            } else {
                unknown(cell, member, REACHES);
            }
        }
        return List.copyOf(reaches);
    }

    /** A government binds its own firms and goods only. */
    private Optional<String> home(Cell cell, String member, String issuer) {
        String country = after(member);
        if (!country.equals(issuer)) {
            problems.at(cell.place(), cell.path(), member).must("name the issuer's own country",
                    member.substring(0, member.indexOf(':') + 1) + issuer);
            return Optional.empty();
        }
        return Optional.of(country);
    }

    private Optional<Double> level(Cell cell, String member) {
        OptionalDouble level = NumberText.parse(after(member));
        if (level.isEmpty() || level.getAsDouble() < 0 || level.getAsDouble() >= 1) {
            problems.at(cell.place(), cell.path(), member)
                    .must("give the de-minimis share as a number from 0 to below 1", "content:0.25");
            return Optional.empty();
        }
        return Optional.of(level.getAsDouble());
    }

    List<Exemption> exemptions(Cell cell) {
        Set<String> makerCountries = new TreeSet<>();
        Set<String> destinations = new TreeSet<>();
        List<Exemption> exemptions = new ArrayList<>();
        for (String member : cell.text().equals(NONE) ? Set.<String>of() : new CellList(problems).members(cell)) {
            if (member.startsWith("maker-country:")) {
                makerCountries.addAll(countries(cell, member));
            } else if (member.startsWith("destination:")) {
                destinations.addAll(countries(cell, member));
            } else if (member.startsWith("end-user:")) {
                one(cell, after(member), context.endUsers(), "end user")
                        .ifPresent(user -> exemptions.add(new Exemption.EndUser(user)));
            } else {
                unknown(cell, member, EXEMPTIONS);
            }
        }
        if (!destinations.isEmpty()) {
            exemptions.add(0, new Exemption.Destination(destinations));
        }
        if (!makerCountries.isEmpty()) {
            exemptions.add(0, new Exemption.MakerCountry(makerCountries));
        }
        return List.copyOf(exemptions);
    }

    private Set<String> countries(Cell cell, String member) {
        return one(cell, after(member), context.places(), "country or country group")
                .map(context::countriesOf).orElse(Set.of());
    }

    private Optional<String> one(Cell cell, String name, Set<String> known, String kind) {
        if (known.contains(name)) {
            return Optional.of(name);
        }
        problems.at(cell.place(), cell.path(), name).must("be a known " + kind, Nearest.to(name, known));
        return Optional.empty();
    }

    Optional<Savings> savings(Cell cell) {
        String text = cell.text();
        Matcher orders = ORDERS_BEFORE.matcher(text);
        if (text.equals(NONE)) {
            return Optional.of(new Savings.None());
        }
        if (text.equals("in-transit")) {
            return Optional.of(new Savings.InTransit());
        }
        if (orders.matches()) {
            return ordersBefore(cell, orders);
        }
        if (text.startsWith("licences-until:")) {
            return date(cell, after(text)).map(Month::counting).map(Savings.LicencesUntil::new);
        }
        unknown(cell, text, SAVINGS);
        return Optional.empty();
    }

    private Optional<Savings> ordersBefore(Cell cell, Matcher orders) {
        Optional<LocalDate> before = date(cell, orders.group(1));
        Optional<LocalDate> until = orders.group(3) == null ? Optional.empty() : date(cell, orders.group(3));
        if (before.isPresent() && until.isPresent() && until.get().isBefore(before.get())) {
            problems.at(cell).must("not end before it begins");
        }
        return before.map(date -> new Savings.OrdersBefore(Month.counting(date), until.map(Month::counting)));
    }

    private void unknown(Cell cell, String member, List<String> known) {
        problems.at(cell.place(), cell.path(), member).must("be one of " + String.join(", ", known),
                Nearest.to(member.replaceAll(":.*", ":"), known));
    }

    private static String after(String member) {
        return member.substring(member.indexOf(':') + 1);
    }
}
