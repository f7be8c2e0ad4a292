// The work of scripts/check-forges: excerpts of published descriptions, and GraphQL queries against the published schema.
"use strict";
const fs = require("fs");
const path = require("path");
const { buildSchema, parse, validate } = require("graphql");

const write = process.argv.includes("--write");
const resources = path.join(__dirname, "../core/src/test/resources/dev/tollgate/forge");
const dropped = new Set(["description", "example", "examples", "externalDocs", "summary", "tags", "title"]);
let faults = 0;

function fault(text) {
  faults++;
  console.error(text);
}

// Keeps what says how requests and answers must look. A property may be called "description" too, so names of properties stay.
function bare(value, names) {
  if (Array.isArray(value)) return value.map((each) => bare(each, false));
  if (value === null || typeof value !== "object") return value;
  const kept = {};
  for (const [key, each] of Object.entries(value)) {
    if (names || !(dropped.has(key) || key.startsWith("x-"))) kept[key] = bare(each, key === "properties" && !names);
  }
  return kept;
}

function references(value, found) {
  if (value === null || typeof value !== "object") return found;
  for (const [key, each] of Object.entries(value)) {
    if (key === "$ref") found.add(each);
    else references(each, found);
  }
  return found;
}

// The operations, and everything that they refer to.
function excerpt(whole, operations, withoutAnswers) {
  const paths = {};
  for (const [where, methods] of Object.entries(operations)) {
    const item = whole.paths[where];
    if (!item) throw new Error("no path " + where);
    paths[where] = item.parameters ? { parameters: item.parameters } : {};
    for (const method of methods) {
      const operation = { ...item[method] };
      if (withoutAnswers.includes(where)) delete operation.responses;
      paths[where][method] = operation;
    }
  }
  const components = {};
  const done = new Set();
  let open = [...references(paths, new Set())];
  while (open.length > 0) {
    const reference = open.pop();
    if (done.has(reference)) continue;
    done.add(reference);
    const [, , kind, name] = reference.split("/");
    components[kind] = { ...components[kind], [name]: whole.components[kind][name] };
    open = open.concat([...references(whole.components[kind][name], new Set())]);
  }
  const sorted = Object.fromEntries(
    Object.entries(components)
      .sort()
      .map(([kind, all]) => [kind, Object.fromEntries(Object.entries(all).sort())]),
  );
  const { version, license } = whole.info;
  return { openapi: whole.openapi, info: { title: whole.info.title, version, license }, ...bare({ paths, components: sorted }, false) };
}

function compare(name, description) {
  const file = path.join(resources, name);
  const text = JSON.stringify(description, null, 1) + "\n";
  if (write) {
    fs.mkdirSync(resources, { recursive: true });
    fs.writeFileSync(file, text);
  } else if (fs.readFileSync(file, "utf8") !== text) {
    fault(name + " is not what is published; scripts/check-forges --write makes it anew");
  }
  const count = Object.values(description.paths).reduce((sum, each) => sum + Object.keys(each).length, 0);
  console.log(`${name}: ${count} operations of ${description.info.title} ${description.info.version}`);
}

function json(file) {
  return JSON.parse(fs.readFileSync(file, "utf8").replace(/\{\{[^}]*\}\}/g, ""));
}

const github = json(process.env.GITHUB_DESCRIPTION);
compare(
  "github.openapi.json",
  excerpt(
    github,
    {
      "/repos/{owner}/{repo}/issues/{issue_number}/comments": ["get", "post"],
      "/repos/{owner}/{repo}/issues/comments/{comment_id}": ["patch", "delete"],
      "/repos/{owner}/{repo}/pulls": ["get"],
    },
    ["/repos/{owner}/{repo}/pulls"],
  ),
);
const gitea = json(process.env.GITEA_DESCRIPTION);
gitea.info.version = gitea.info.version || "1.27.3";
compare(
  "gitea.openapi.json",
  excerpt(
    gitea,
    {
      "/repos/{owner}/{repo}/issues/{index}/comments": ["get", "post"],
      "/repos/{owner}/{repo}/issues/comments/{id}": ["patch", "delete"],
      "/user": ["get"],
    },
    [],
  ),
);

// The queries stand in the source as constants of joined literals.
const source = fs.readFileSync(path.join(__dirname, "../core/src/main/java/dev/tollgate/forge/GitHubComments.java"), "utf8");
const schema = buildSchema(fs.readFileSync(process.env.GITHUB_SCHEMA, "utf8"), { assumeValid: true });
for (const name of ["VIEWER", "SHOWN", "HIDE"]) {
  const declared = source.match(new RegExp("String " + name + "\\s*=([^;]*);"))[1];
  const query = [...declared.matchAll(/"([^"]*)"/g)].map((part) => part[1]).join("");
  const wrong = validate(schema, parse(query));
  wrong.forEach((each) => fault(name + ": " + each.message));
  console.log(`${name}: ${wrong.length === 0 ? "valid" : "not valid"} by GitHub's GraphQL schema`);
}
process.exitCode = faults === 0 ? 0 : 1;
