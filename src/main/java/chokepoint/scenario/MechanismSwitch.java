package chokepoint.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One switch of a scenario's mechanisms, to be shown or turned.
 *
 * @param name as a scenario writes it
 * @param mechanism id of the mechanism in model.md, such as M4
 * @param meaning what happens when it is on
 * @param words what it may be set to
 * @param shipped what it is set to unless a scenario says otherwise
 * @param state what it is set to
 */
public record MechanismSwitch(String name, String mechanism, String meaning, List<String> words, String shipped,
        String state) {

    private static final String OFF = "off";
    private static final String ON = "on";

    /** Every switch in the order of {@link Mechanisms}. */
    public static List<MechanismSwitch> of(Mechanisms mechanisms) {
        Map<String, String> states = MechanismReader.written(mechanisms);
        Map<String, String> shipped = MechanismReader.written(Mechanisms.shipped());
        List<MechanismSwitch> switches = new ArrayList<>();
        MechanismReader.components().forEach((name, component) -> {
            Mechanisms.Switch about = component.getAnnotation(Mechanisms.Switch.class);
            switches.add(new MechanismSwitch(name, about.of(), about.means(), MechanismReader.words().get(name),
                    shipped.get(name), states.get(name)));
        });
        return List.copyOf(switches);
    }

    /** Whether it can be off: all can but those that only choose between two ways. */
    public boolean canBeOff() {
        return words.contains(OFF);
    }

    /** What an ablation sets it to: off if it is on; if it is off, what it is when on. */
    public String turned() {
        return !state.equals(OFF) ? OFF : shipped.equals(OFF) ? ON : shipped;
    }
}
