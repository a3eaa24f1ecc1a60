package no.samskaping.partnership;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may come to a page or do what it does (hvem som kan), whatever it is about. P2, P7. Everybody else is refused before the page is asked,
 * and a page that does not say so admits nobody. On a class it holds for all its pages that do not say otherwise.
 * Whether somebody may in that very matter, the desk behind it decides.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.METHOD })
public @interface Admits {

	/** What is done there: the key of a text, by which the page {@code /om/hvem-kan} tells it. */
	String to();

	/** For whom it is open, whatever it is about. */
	Circle[] value() default {};

	/** For whom else it is open where the matter is their own; the desk knows which are. */
	Caller[] own() default {};
}
