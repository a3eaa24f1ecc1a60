package no.samskaping.partnership;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.EnableScenarios;

import no.samskaping.partnership.register.RegisterServer;

/** The one configuration in which this module's tests run. */
@SpringBootTest(classes = PartnershipAlone.class)
@EnableScenarios
@AutoConfigureMockMvc
@Import({ Ground.class, Browser.class, RegisterServer.class })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface PartnershipTest {}
