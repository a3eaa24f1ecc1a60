package no.samskaping.workbench.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Here a sentence of a rule is decided: by a method that says yes, finds nothing, leaves things as they are or returns when it holds,
 * or by the condition of an enum's constant. If several places carry the same number, the sentence holds when all of them say so.
 */
@Target({ ElementType.METHOD, ElementType.FIELD })
@Retention(RetentionPolicy.RUNTIME)
public @interface Decides {

	/** The sentences' numbers. */
	String[] value();
}
