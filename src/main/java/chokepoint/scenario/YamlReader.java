package chokepoint.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 into a tree with places. It works from the parser's events, because composing the whole document first
 * accepts duplicate keys, follows aliases without a limit of size, and recurses without a limit of depth.
 */
final class YamlReader {

    private static final int DEEPEST = 12;
    private static final int MOST_VALUES = 20_000;

    private final String file;
    private final Problems problems;
    private final Map<Anchor, YamlValue> anchors = new HashMap<>();
    private int values;

    private YamlReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reading can not go on after this; the problem has been reported. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The one document of a text; absent, and reported, if it is not sound. */
    static Optional<YamlValue> read(String text, String file, Problems problems) {
        return new YamlReader(file, problems).document(text);
    }

    private Optional<YamlValue> document(String text) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE).build();
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            expect(events, Event.ID.StreamStart);
            Event first = events.next();
            if (first.getEventId() == Event.ID.StreamEnd) {
                return Optional.empty();
            }
            YamlValue root = value(events.next(), events, 0);
            expect(events, Event.ID.DocumentEnd);
            Event end = events.next();
            if (end.getEventId() != Event.ID.StreamEnd) {
                stop(place(end), "the file", "hold one document", "a file for each");
            }
            return Optional.of(root);
        } catch (Broken reported) {
            return Optional.empty();
        } catch (MarkedYamlEngineException fault) {
            Place place = fault.getProblemMark().map(mark -> new Place(file, mark.getLine() + 1))
                    .orElse(Place.wholeFile(file));
            problems.at(place, "the text", fault.getProblem()).must("be YAML");
            return Optional.empty();
        } catch (YamlEngineException fault) {
            problems.at(Place.wholeFile(file), "the text", fault.getMessage()).must("be YAML");
            return Optional.empty();
        }
    }

    private static void expect(Iterator<Event> events, Event.ID id) {
        if (events.next().getEventId() != id) {
            throw new IllegalStateException("The YAML parser must give " + id + " here");
        }
    }

    private YamlValue value(Event event, Iterator<Event> events, int depth) {
        count(place(event), 1);
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        if (depth > DEEPEST) {
            throw stop(place(event), "the value", "be nested at most " + DEEPEST + " deep", null);
        }
        YamlValue value;
        if (event instanceof ScalarEvent scalar) {
            value = new YamlValue.Scalar(place(event), scalar.getValue(),
                    scalar.getScalarStyle() == ScalarStyle.PLAIN);
            checkTag(place(event), scalar.getTag());
        } else if (event instanceof SequenceStartEvent sequence) {
            checkTag(place(event), sequence.getTag());
            value = items(place(event), events, depth);
        } else {
            checkTag(place(event), ((MappingStartEvent) event).getTag());
            value = named(place(event), events, depth);
        }
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, value));
        return value;
    }

    private YamlValue items(Place place, Iterator<Event> events, int depth) {
        List<YamlValue> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(value(next, events, depth + 1));
        }
        return new YamlValue.Items(place, List.copyOf(items));
    }

    private YamlValue named(Place place, Iterator<Event> events, int depth) {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Place at = place(next);
            if (!(value(next, events, depth + 1) instanceof YamlValue.Scalar key)) {
                throw stop(at, "the key", "be a name", null);
            }
            YamlValue.Entry entry = new YamlValue.Entry(at, value(events.next(), events, depth + 1));
            YamlValue.Entry first = entries.putIfAbsent(key.text(), entry);
            if (first != null) {
                problems.at(at, key.text()).must("be given once; line " + first.place().line() + " has it too");
            }
        }
        return new YamlValue.Named(place, entries);
    }

    private YamlValue aliased(AliasEvent alias) {
        YamlValue value = anchors.get(alias.getAlias());
        if (value == null) {
            throw stop(place(alias), "*" + alias.getAlias(), "refer to an anchor that stands completed before it",
                    null);
        }
        count(place(alias), size(value));
        return value;
    }

    /** An anchor that holds aliases is counted with all that it stands for, so that the limit can not be evaded. */
    private static int size(YamlValue value) {
        int size = 1;
        if (value instanceof YamlValue.Items list) {
            for (YamlValue item : list.items()) {
                size += size(item);
            }
        } else if (value instanceof YamlValue.Named map) {
            for (YamlValue.Entry entry : map.entries().values()) {
                size += size(entry.value());
            }
        }
        return size;
    }

    private void count(Place place, int more) {
        values += more;
        if (values > MOST_VALUES) {
            throw stop(place, "the text", "hold at most " + MOST_VALUES + " values, aliases written out", null);
        }
    }

    private void checkTag(Place place, Optional<String> tag) {
        tag.ifPresent(name -> problems.at(place, "the tag", name).must("be left out"));
    }

    private Broken stop(Place place, String path, String rule, String maybe) {
        problems.at(place, path).must(rule, Optional.ofNullable(maybe));
        return new Broken();
    }

    private Place place(Event event) {
        return event.getStartMark().map(mark -> new Place(file, mark.getLine() + 1)).orElse(Place.wholeFile(file));
    }
}
