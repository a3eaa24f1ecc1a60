package no.samskaping.architecture;

import java.util.regex.Pattern;

import org.springframework.modulith.core.ApplicationModules;

import com.tngtech.archunit.core.importer.ImportOption;

import no.samskaping.SamskapingApplication;

/** All that is planted before rules over modules, among as much of the product as it touches: what is published, workbench, and one aggregate. */
final class PlantedInModules {

	private static final Pattern TOUCHED = Pattern.compile(
			".*/no/samskaping/([a-z]+/[A-Za-z$-]+|SamskapingApplication|workbench/.*|initiatives/initiative/Initiative)\\.class");

	static final PlantedCode CODE = PlantedCode.compiled(Catalogue.planted(Guard.OfModules.class));

	private static final ImportOption OPTION = location -> location.contains(CODE.folder().toString()) || location.matches(TOUCHED);

	static final ApplicationModules MODULES = CODE.amongTheProduct(() -> ApplicationModules.of(SamskapingApplication.class, OPTION));

	private PlantedInModules() {}
}
