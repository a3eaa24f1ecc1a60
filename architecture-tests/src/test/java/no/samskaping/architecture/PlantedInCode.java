package no.samskaping.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** All that is planted before rules over code, read once. */
final class PlantedInCode {

	static final PlantedCode CODE = PlantedCode.compiled(Catalogue.planted(Guard.OfCode.class));

	static final JavaClasses CLASSES = new ClassFileImporter().importPath(CODE.folder());

	private PlantedInCode() {}
}
