package no.samskaping.agreements;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.EnableScenarios;

/** The module on a real database, with its pages, beside small neighbours: one configuration for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = AgreementsAlone.class)
@EnableScenarios
@AutoConfigureMockMvc
@Import({ Neighbours.class, AgreementsAtHand.class })
@interface AgreementModuleTest {}
