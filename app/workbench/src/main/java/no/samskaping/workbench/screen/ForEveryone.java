package no.samskaping.workbench.screen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Everyone may ask the pages of this controller, also who is not signed in (åpent for alle): what the workbench itself serves.
 * A module says in words of its own whom its pages admit; a page that says nothing admits nobody.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ForEveryone {}
