package chokepoint.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code --set path=value} asks for, in the order given. */
final class Assignments {

    private Assignments() {
    }

    /** @throws Refusal if one is no assignment, or a path is set twice */
    static Map<String, String> of(List<String> texts) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String text : texts) {
            int sign = text.indexOf('=');
            if (sign < 1) {
                throw Refusal.because("--set " + text + ": an assignment must look like path=value. "
                        + "Maybe --set parameters.theta=2.5.");
            }
            String path = text.substring(0, sign).strip();
            if (values.put(path, text.substring(sign + 1).strip()) != null) {
                throw Refusal.because("--set " + path + " is given twice; a path must have one value.");
            }
        }
        return values;
    }
}
