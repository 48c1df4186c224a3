/**
 * The rules of zizmor that can be held to a workflow's text alone, under zizmor's names. Those that ask GitHub are not
 * here: impostor-commit, known-vulnerable-actions, ref-version-mismatch, stale-action-refs, archived-uses.
 */
interface WorkflowRule {
  readonly id: string;
  /** The lines it objects to, or what is missing. */
  readonly findings: (workflow: string) => readonly string[];
}

/** What is not pinned is refused with any owner but GitHub's own: a name that only looks right is another owner's. */
const pinned = /^\s*(?:- )?uses: actions\/[\w-]+@[\da-f]{40} # v\d[\d.]*$/;

export const workflowRules: readonly WorkflowRule[] = [
  { id: "anonymous-definition", findings: missing(/^name: \S/m) },
  { id: "artipacked", findings: withoutInput("checkout", "persist-credentials: false") },
  { id: "bot-conditions", findings: linesLike(/github\.(?:actor|triggering_actor)/) },
  { id: "cache-poisoning", findings: cacheFindings },
  {
    id: "concurrency-limits",
    findings: missing(/^concurrency:\n {2}group: .+\n {2}cancel-in-progress: (?:true|false)$/m),
  },
  { id: "dangerous-triggers", findings: linesLike(/\b(?:pull_request_target|workflow_run|issue_comment)\b/) },
  { id: "excessive-permissions", findings: missing(/^permissions:\n {2}contents: read\n(?! )/m) },
  { id: "github-env", findings: linesLike(/GITHUB_(?:ENV|PATH)\b/) },
  { id: "hardcoded-container-credentials", findings: linesLike(/^\s*(?:credentials|password):/) },
  { id: "insecure-commands", findings: linesLike(/ACTIONS_ALLOW_UNSECURE_COMMANDS|::set-env|::add-path/) },
  { id: "insecure-url-scheme", findings: linesLike(/\b(?:http|ftp|git):\/\//) },
  { id: "misfeature", findings: linesLike(/\b(?:shell|pip-install):/) },
  { id: "obfuscation", findings: linesLike(/\$\{\{.*(?:fromJSON|format\(|\[)|uses:.*(?:\/\.{1,2}\/|\/\/)/) },
  { id: "secrets-inherit, secrets-outside-env, overprovisioned-secrets", findings: linesLike(/\bsecrets\b/) },
  { id: "self-hosted-runner", findings: linesLike(/runs-on: (?!ubuntu-latest$)/) },
  { id: "template-injection", findings: templatesInScripts },
  { id: "undocumented-permissions", findings: linesLike(/^\s+[\w-]+: write(?!\s+# \S)/) },
  {
    id: "unlocked-install, adhoc-packages, unpinned-tools",
    findings: linesLike(/\b(?:npm (?:i|install|add|exec|update)|npx|pipx?|uvx|gem|cargo|curl|wget)\b/),
  },
  { id: "unpinned-images", findings: linesLike(/^\s*(?:image|container|services):|docker:\/\//) },
  { id: "unpinned-uses, ref-confusion, typosquat-uses, forbidden-uses, superfluous-actions", findings: unpinned },
  {
    id: "unsound-condition, unsound-contains, unsound-ternary",
    findings: linesLike(/\bif: (?!(?:failure|always)\(\)$)/),
  },
  { id: "use-trusted-publishing", findings: linesLike(/\b(?:npm|cargo|gem|twine) (?:publish|push|upload)/) },
];

function linesLike(pattern: RegExp): WorkflowRule["findings"] {
  return (workflow) => linesOf(workflow).filter((line) => pattern.test(line));
}

function missing(pattern: RegExp): WorkflowRule["findings"] {
  return (workflow) => (pattern.test(workflow) ? [] : [`nothing like ${pattern.source}`]);
}

function unpinned(workflow: string): readonly string[] {
  return linesOf(workflow).filter((line) => /\buses:/.test(line) && !pinned.test(line));
}

function linesOf(workflow: string): readonly string[] {
  return workflow.split("\n").filter((line) => !/^\s*#/.test(line));
}

/** The steps of all jobs, each with its lines. */
function stepsOf(workflow: string): readonly string[] {
  return workflow.split(/^(?= {6}- )/m).filter((part) => part.startsWith("      - "));
}

function withoutInput(action: string, input: string): WorkflowRule["findings"] {
  return (workflow) => stepsOf(workflow).filter((step) => step.includes(`actions/${action}@`) && !step.includes(input));
}

/** A cache that a stranger's branch can fill has no place in what publishes; setup-node looks for one unless told not to. */
function cacheFindings(workflow: string): readonly string[] {
  return [
    ...linesLike(/actions\/cache|^\s*cache:/)(workflow),
    ...withoutInput("setup-node", "package-manager-cache: false")(workflow),
  ];
}

/** A template in a script is put in before the shell reads it; in `env` it is a value. */
function templatesInScripts(workflow: string): readonly string[] {
  return stepsOf(workflow)
    .map((step) => /\brun: (.*(?:\n {10,}.*)*)/.exec(step)?.[1] ?? "")
    .filter((script) => script.includes("${{"));
}
