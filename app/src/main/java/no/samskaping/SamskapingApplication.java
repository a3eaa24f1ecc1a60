package no.samskaping;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Samskapingsplattformen: equals from the public sector, the civil society and businesses create together. */
@SpringBootApplication
@Modulithic(systemName = "Samskapingsplattformen", sharedModules = "workbench")
public class SamskapingApplication {

	/** Starts the platform. */
	public static void main(String[] args) {
		SpringApplication.run(SamskapingApplication.class, args);
	}
}
