package chokepoint.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The open files of a run's tables, every one with its header even if it gets no rows. */
final class TableFiles implements AutoCloseable {

    private final Map<TableSchema, CsvWriter> writers = new LinkedHashMap<>();

    TableFiles(Path folder) throws IOException {
        try {
            for (TableSchema schema : Schemas.ofRun()) {
                writers.put(schema, CsvWriter.open(folder, schema));
            }
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    CsvWriter of(TableSchema schema) {
        return writers.get(schema);
    }

    List<OutputFile> finish() throws IOException {
        List<OutputFile> files = new ArrayList<>();
        for (CsvWriter writer : writers.values()) {
            files.add(writer.finish());
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter writer : writers.values()) {
            writer.close();
        }
    }
}
