package chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    static List<TableSchema> tables() {
        return Schemas.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void describesEveryColumnOnceInSnakeCase(TableSchema table) {
        assertThat(table.columnNames()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
        assertThat(table.columns()).allMatch(column -> !column.description().isBlank())
                .allMatch(column -> !column.description().contains("|"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keepsMoneyAndToolsWhole(TableSchema table) {
        assertThat(table.columns()).filteredOn(column -> column.name().endsWith("_usd")
                || column.unit().equals("tools"))
                .allMatch(column -> column.type() == ColumnType.INTEGER);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void neverUsesTheBareWordDiversion(TableSchema table) {
        assertThat(table.columnNames()).doesNotContain("diversion", "diverted");
    }

    @Test
    void listsTablesInOrderOfName() {
        assertThat(Schemas.ofRun()).extracting(TableSchema::name).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void refusesAKeyThatIsNoColumn() {
        assertThatThrownBy(() -> new TableSchema("t", "A t.", List.of("id"), List.of()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Table t")
                .hasMessageContaining("id");
    }
}
