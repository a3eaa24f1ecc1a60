package no.samskaping.partnership;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The application of this module's tests: the module alone with workbench and testbed, without the seconds in which Modulith reads every class to find it. */
@SpringBootApplication(scanBasePackages = { "no.samskaping.partnership", "no.samskaping.workbench", "no.samskaping.testbed" },
		nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class PartnershipAlone {}
