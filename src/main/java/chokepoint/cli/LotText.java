package chokepoint.cli;

import chokepoint.experiment.LotMoment;
import chokepoint.experiment.LotStory;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The life of a lot for people, in lines of at most a hundred characters, and for other programs. */
final class LotText {

    private static final int WIDTH = 100;
    private static final String MARGIN = "  ";

    private LotText() {
    }

    static List<String> lines(LotStory story) {
        List<String> lines = new ArrayList<>();
        lines.add(story.lot() + ", replicate " + story.replicate());
        lines.addAll(indented(story.about(), MARGIN));
        if (story.isSameInBoth()) {
            add(lines, "In both worlds", story.ruled());
        } else {
            add(lines, "In the ruled world", story.ruled());
            add(lines, "In its twin", story.twin());
        }
        if (story.ledger().isEmpty()) {
            lines.addAll(Wrapping.wrap(story.outsideLedger(), WIDTH));
        } else {
            add(lines, "In the denial ledger", story.ledger());
        }
        return lines;
    }

    private static void add(List<String> lines, String title, List<LotMoment> moments) {
        lines.add(title);
        if (moments.isEmpty()) {
            lines.add(MARGIN + "Nothing happened to it by the horizon.");
        }
        for (LotMoment moment : moments) {
            lines.addAll(indented(moment.month() + "  " + moment.sentence(), MARGIN));
            moment.rules().forEach(rule -> lines.addAll(indented(rule, MARGIN + " ".repeat(9))));
        }
    }

    private static List<String> indented(String sentence, String margin) {
        return Wrapping.wrap(sentence, WIDTH - margin.length()).stream().map(line -> margin + line).toList();
    }

    static String json(LotStory story) {
        return JsonText.object(json -> {
            json.writeStringProperty("lot", story.lot());
            json.writeNumberProperty("replicate", story.replicate());
            json.writeStringProperty("about", story.about());
            write(json, "ruled", story.ruled());
            write(json, "counterfactual", story.twin());
            write(json, "ledger", story.ledger());
            json.writeStringProperty("outside_ledger", story.outsideLedger());
        });
    }

    private static void write(JsonGenerator json, String name, List<LotMoment> moments) {
        json.writeArrayPropertyStart(name);
        for (LotMoment moment : moments) {
            json.writeStartObject();
            json.writeStringProperty("month", moment.month().toString());
            json.writeStringProperty("event", moment.event());
            json.writeStringProperty("sentence", moment.sentence());
            JsonText.texts(json, "rules", moment.rules());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
