package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtendsTest {

    private static final FilesInMemory FILES = FilesInMemory.shipped();

    @Test
    void takesFromTheParentWhatTheChildDoesNotSay() {
        Scenario parent = FILES.load("us-alone.yaml").scenario().orElseThrow();

        Scenario child = FILES.loadText("""
                extends: us-alone.yaml
                id: us-alone-short
                months: 24
                changes: {parameters.theta: 5}
                """).scenario().orElseThrow();

        assertThat(child.id()).isEqualTo("us-alone-short");
        assertThat(child.months()).isEqualTo(24);
        assertThat(child.title()).isEqualTo(parent.title());
        assertThat(child.rules()).isEqualTo(parent.rules());
        assertThat(child.resolvedYaml()).contains("parameters.theta").contains("us-2023-11-17-deminimis.expires")
                .doesNotContain("extends");
        assertThat(child.inputs()).extracting(InputFile::name).contains("us-alone.yaml", "test.yaml");
    }

    @Test
    void reportsAFaultOfTheParentAtTheParentsLine() {
        LoadResult result = FILES.with("parent.yaml", "months: none\n")
                .loadText("extends: parent.yaml\nid: a\n");

        assertThat(result.problems()).anySatisfy(problem -> assertThat(problem.toString())
                .isEqualTo("parent.yaml:1: months (none) must be a whole number."));
    }

    @Test
    void saysOnlyThatTheParentIsMissingAndWhatItsFileIsCalled() {
        LoadResult result = FILES.loadText("extends: us-alone\nid: a\n");

        assertThat(result.problems()).singleElement().asString().endsWith("test.yaml:1: extends (us-alone) must name a "
                + "file beside the scenario or in the library. Maybe us-alone.yaml.");
    }

    @Test
    void stillReportsFaultsOfTheChildWhenTheParentIsMissing() {
        LoadResult result = FILES.loadText("extends: nowhere.yaml\nid: a\nmonths: none\n");

        assertThat(result.problems()).hasSize(2).anySatisfy(problem -> assertThat(problem.toString())
                .endsWith("test.yaml:3: months (none) must be a whole number."));
    }
}
