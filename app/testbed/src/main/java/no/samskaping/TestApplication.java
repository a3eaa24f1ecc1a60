package no.samskaping;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application in which a module's tests run: the module, what it depends on, and what the testbed adds. */
@SpringBootApplication
@Modulithic(systemName = "Samskapingsplattformen", sharedModules = { "workbench", "testbed" })
public class TestApplication {}
