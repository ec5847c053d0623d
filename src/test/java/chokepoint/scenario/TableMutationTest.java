package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every column of every table: a slip of the pen is reported at its line with a fix, or is harmless for a reason. */
class TableMutationTest {

    private static final FilesInMemory FILES = FilesInMemory.shipped();

    /** Slips that leave a sound table: pattern of column and slip, and why. */
    private static final Map<Pattern, String> HARMLESS = Map.of(
            Pattern.compile(".*_(low|high) DELETED"), "plausible ranges are optional",
            Pattern.compile(".*\\.(note|basis|evidence) DELETED"), "remarks are optional",
            Pattern.compile(".*\\.(name|source|note|basis|evidence|title|legal_source|meaning) (MISSPELT|NEAR_ID)"),
            "free text",
            Pattern.compile(".*\\.confidence NEAR_ID"), "another honest grade",
            Pattern.compile("buyers\\.subregion (DELETED|MISSPELT|NEAR_ID)"), "a label of its own, and optional",
            Pattern.compile("tool_classes\\.(tier|guides_yield) NEAR_ID|nodes\\.advanced NEAR_ID"),
            "another sorting of the same things is a world too",
            Pattern.compile("(makers|buyers|hubs)\\.country NEAR_ID"), "another home or owner with a licensing office",
            Pattern.compile("substitutes\\.substitute NEAR_ID|substitute_extras\\.extra_class NEAR_ID"),
            "another technique with tools that exist",
            Pattern.compile("parameters\\.mechanism NEAR_ID"), "only says where the parameter is explained",
            Pattern.compile("rules\\.(announced|reach|exempt|classes|target_countries|end_users|end_use_nodes"
                    + "|service_covered|savings) NEAR_ID|country_groups\\.members NEAR_ID"), "another law, soundly written");

    /** Slips that show only where the name is used; the report says what was probably meant. */
    private static final Map<Pattern, String> ELSEWHERE = Map.of(
            Pattern.compile("packages\\.package_name MISSPELT"), "the scenario asks for the package by its right name",
            Pattern.compile("packages\\.rules NEAR_ID"), "the rules left out are in no package",
            Pattern.compile("country_groups\\.group MISSPELT"), "the rules that exempt the group");

    /** Slips whose remedy can not be guessed; the rule says what must hold. */
    private static final Pattern NO_GUESS = Pattern.compile(".* (DELETED|WRONG_TYPE)"
            + "|rules\\.(announced|effective) MISSPELT|substitute_extras\\.tool_class NEAR_ID|packages\\.rules NEAR_ID");

    static Stream<TableSchema> tables() {
        return Schemas.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void reportsSlipsAtTheirLine(TableSchema schema) {
        String file = (Schemas.WORLD.contains(schema) ? "worlds/2022/" : "rules/") + schema.name() + ".csv";
        TableText table = TableText.of(FILES.text(file));

        List<String> wrong = new ArrayList<>();
        for (TableMutation mutation : TableMutation.all(schema, file, table)) {
            String csv = table.with(mutation.row(), mutation.column(), mutation.value()).csv();
            String fault = judge(mutation, FILES.with(file, csv).load("history.yaml"));
            if (!fault.isEmpty()) {
                wrong.add(mutation + ": " + fault);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static String judge(TableMutation mutation, LoadResult result) {
        if (matches(HARMLESS, mutation)) {
            return result.scenario().isPresent() ? "" : "should be harmless, but " + result.problems();
        }
        List<Problem> here = result.problems().stream().filter(problem -> matches(ELSEWHERE, mutation)
                || problem.file().equals(mutation.file()) && problem.line() == mutation.line()).toList();
        if (here.isEmpty()) {
            return result.problems().isEmpty() ? "passed unnoticed" : "reported elsewhere: " + result.problems();
        }
        boolean fixed = here.stream().anyMatch(problem -> problem.maybe().isPresent());
        return fixed || NO_GUESS.matcher(mutation.place()).matches() ? "" : "without a fix: " + here;
    }

    private static boolean matches(Map<Pattern, String> reasons, TableMutation mutation) {
        return reasons.keySet().stream().anyMatch(pattern -> pattern.matcher(mutation.place()).matches());
    }
}
