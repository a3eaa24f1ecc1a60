package no.samskaping.testbed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This test proves a sentence of a rule: it fails when the sentence is switched off, or when it refuses everything. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Proves {

	/** The sentences' numbers. */
	String[] value();
}
