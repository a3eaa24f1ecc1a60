package no.samskaping;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The application in which a module's tests run: the module, what it depends on, and what the testbed adds; it gives way where the real one is. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConditionalOnMissingClass("no.samskaping.SamskapingApplication")
@Modulithic(systemName = "Samskapingsplattformen", sharedModules = { "workbench", "testbed" })
public class TestApplication {}
