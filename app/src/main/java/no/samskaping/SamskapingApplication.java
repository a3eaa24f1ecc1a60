package no.samskaping;

import no.samskaping.workbench.database.BackupCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * Samskapingsplattformen: equals from the public sector, the civil society and businesses create together.
 * Beans are named in full: two contexts, or an extension, may well call a page the same.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Samskapingsplattformen", sharedModules = "workbench")
public class SamskapingApplication {

	/** Starts the platform, or carries out a command that needs no platform. */
	public static void main(String[] args) {
		if (!BackupCommand.carriedOut(args)) {
			SpringApplication.run(SamskapingApplication.class, args);
		}
	}
}
