package no.samskaping.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The walls are the product's; what its tests stand on is not part of it. */
final class WithoutTestbed implements ImportOption {

	@Override
	public boolean includes(Location location) {
		return !location.contains("/testbed");
	}
}
