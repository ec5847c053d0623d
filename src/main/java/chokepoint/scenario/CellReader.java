package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the value of one cell as its column asks; one that breaks the column's rule is reported and given as empty. */
final class CellReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Problems problems;

    private final Set<String> usualCountries;

    CellReader(Problems problems) {
        this(problems, Set.of());
    }

    /** @param usualCountries that a misspelt code was probably meant to be */
    CellReader(Problems problems, Set<String> usualCountries) {
        this.problems = problems;
        this.usualCountries = usualCountries;
    }

    Optional<Object> read(ColumnSpec column, Cell cell) {
        if (column.isNumeric()) {
            return number(column, cell);
        }
        if (column.type() == boolean.class) {
            return word(column, cell).map("true"::equals);
        }
        return text(column, cell).map(Object.class::cast);
    }

    private Optional<Object> number(ColumnSpec column, Cell cell) {
        if (cell.isBlank() && column.mayBeEmpty()) {
            return Optional.of(column.isWhole() ? OptionalInt.empty() : OptionalDouble.empty());
        }
        OptionalDouble value = limited(column, cell);
        return value.isEmpty() ? Optional.empty() : Optional.of(boxed(column, value.getAsDouble()));
    }

    private static Object boxed(ColumnSpec column, double value) {
        if (column.type() == OptionalDouble.class) {
            return OptionalDouble.of(value);
        }
        if (column.type() == OptionalInt.class) {
            return OptionalInt.of((int) value);
        }
        return column.isWhole() ? (Object) (int) value : (Object) value;
    }

    /** A number within the hard limits of its column. */
    OptionalDouble limited(ColumnSpec column, Cell cell) {
        OptionalDouble value = NumberText.parse(cell.text());
        if (value.isEmpty()) {
            problems.at(cell).must("be a number" + inUnit(column), NumberText.guess(cell.text()));
        } else if (column.isWhole() && !NumberText.isWhole(value.getAsDouble())) {
            problems.at(cell, column.unit()).must("be a whole number",
                    NumberText.show(StrictMath.rint(value.getAsDouble())));
            return OptionalDouble.empty();
        } else if (!column.allows(value.getAsDouble())) {
            problems.at(cell, column.unit()).must(column.range(), inside(column, value.getAsDouble()));
            return OptionalDouble.empty();
        }
        return value;
    }

    private static String inUnit(ColumnSpec column) {
        return column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
    }

    /** The value without a stray sign, or as a share instead of a percentage, or the limit it passes. */
    private static String inside(ColumnSpec column, double value) {
        if (column.allows(-value)) {
            return NumberText.show(-value);
        }
        if (value > 1 && column.allows(value / 100)) {
            return NumberText.show(value / 100);
        }
        return NumberText.show(value < column.min() ? column.min() : column.max());
    }

    private Optional<String> text(ColumnSpec column, Cell cell) {
        if (cell.isBlank()) {
            if (!column.mayBeEmpty()) {
                problems.at(cell).must("not be empty");
                return Optional.empty();
            }
            return Optional.of("");
        }
        if (column.isCountry()) {
            return country(cell);
        }
        if (!column.words().isEmpty()) {
            return word(column, cell);
        }
        return column.isKey() || column.refers() ? id(cell) : words(cell);
    }

    /** Free text; a bare number in it belongs to another column. */
    Optional<String> words(Cell cell) {
        if (NumberText.parse(cell.text()).isPresent()) {
            problems.at(cell).must("be words, not a number", "a cell that has slipped into the wrong column");
            return Optional.empty();
        }
        return Optional.of(cell.text());
    }

    private Optional<String> word(ColumnSpec column, Cell cell) {
        if (!column.words().contains(cell.text())) {
            problems.at(cell).must("be one of " + String.join(", ", column.words()),
                    Nearest.to(cell.text(), column.words()));
            return Optional.empty();
        }
        return Optional.of(cell.text());
    }

    Optional<String> country(Cell cell) {
        if (!CountryCodes.ALL.contains(cell.text())) {
            problems.at(cell).must("be a two-letter country code",
                    Nearest.to(cell.text(), usualCountries).or(() -> Nearest.to(cell.text(), CountryCodes.ALL)));
            return Optional.empty();
        }
        return Optional.of(cell.text());
    }

    Optional<String> id(Cell cell) {
        if (!ID.matcher(cell.text()).matches()) {
            problems.at(cell).must("be an id of small letters, digits and single hyphens", slug(cell.text()));
            return Optional.empty();
        }
        return Optional.of(cell.text());
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static Optional<String> slug(String text) {
        String slug = text.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
    }
}
