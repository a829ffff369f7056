/// <reference types="astro/client" />

declare namespace App {
  /** What the components of the generated MDX read; the page that renders them sets it. */
  interface Locals {
    policy?: import('./view/policy-page.ts').PolicyPageView;
  }
}
