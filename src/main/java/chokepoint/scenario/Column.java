package chokepoint.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a column of a world table, or a parameter, must hold. The records of this package that carry it are the schema:
 * the reader, its error messages, {@code docs/parameters.md} and the tests are made from it. A component without it is
 * free text. A column's name is the component's name in snake case; a range of plausible values stands in the optional
 * columns {@code <name>_low} and {@code <name>_high}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {

    /** The unit, as in the world's tables, such as {@code share} or {@code months}. */
    String unit() default "";

    double min() default Double.NEGATIVE_INFINITY;

    double max() default Double.POSITIVE_INFINITY;

    /** Part of the table's key. */
    boolean key() default false;

    /** The table whose id this must be. */
    Class<? extends Record> refersTo() default Record.class;

    /** The words allowed; empty if not limited. */
    String[] oneOf() default {};

    /** A two-letter country code. */
    boolean country() default false;

    /** May be left empty (text only). */
    boolean optional() default false;
}
