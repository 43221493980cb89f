using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Musubi.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "access");

            migrationBuilder.EnsureSchema(
                name: "agreements");

            migrationBuilder.EnsureSchema(
                name: "matching");

            migrationBuilder.EnsureSchema(
                name: "grants");

            migrationBuilder.EnsureSchema(
                name: "core");

            migrationBuilder.EnsureSchema(
                name: "events");

            migrationBuilder.EnsureSchema(
                name: "programmes");

            migrationBuilder.EnsureSchema(
                name: "issues");

            migrationBuilder.EnsureSchema(
                name: "delivery");

            migrationBuilder.EnsureSchema(
                name: "meetings");

            migrationBuilder.EnsureSchema(
                name: "directory");

            migrationBuilder.EnsureSchema(
                name: "practices");

            migrationBuilder.EnsureSchema(
                name: "catalogue");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:CollationDefinition:reader_de", "de,de,icu,")
                .Annotation("Npgsql:CollationDefinition:reader_en", "en,en,icu,")
                .Annotation("Npgsql:CollationDefinition:reader_ja", "ja,ja,icu,");

            migrationBuilder.CreateTable(
                name: "accounts",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    email_key = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    language = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    authenticator_secret = table.Column<string>(type: "text", nullable: true),
                    recovery_codes = table.Column<string>(type: "text", nullable: false),
                    authenticator_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "announced",
                schema: "matching",
                columns: table => new
                {
                    issue = table.Column<Guid>(type: "uuid", nullable: false),
                    solution = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_announced", x => new { x.issue, x.solution });
                });

            migrationBuilder.CreateTable(
                name: "audit_entries",
                schema: "core",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: true),
                    actor_name = table.Column<string>(type: "text", nullable: false),
                    what = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    why = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    change = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    changed_values = table.Column<string>(type: "text", nullable: true),
                    salt = table.Column<string>(type: "text", nullable: true),
                    values_digest = table.Column<string>(type: "text", nullable: false),
                    previous_hash = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entries", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "considerations",
                schema: "matching",
                columns: table => new
                {
                    issue = table.Column<Guid>(type: "uuid", nullable: false),
                    solution = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    reason = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_considerations", x => new { x.issue, x.solution });
                });

            migrationBuilder.CreateTable(
                name: "digest_refusals",
                schema: "matching",
                columns: table => new
                {
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_digest_refusals", x => new { x.programme, x.account });
                });

            migrationBuilder.CreateTable(
                name: "files",
                schema: "core",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    media_type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    length = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    stored_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "hearing_guides",
                schema: "issues",
                columns: table => new
                {
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    questions = table.Column<string>(type: "text", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hearing_guides", x => x.programme);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    role = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    programme = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation = table.Column<Guid>(type: "uuid", nullable: true),
                    language = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    invited_by = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    accepted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "jobs",
                schema: "core",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    arguments = table.Column<string>(type: "text", nullable: false),
                    programme = table.Column<Guid>(type: "uuid", nullable: true),
                    once_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    by = table.Column<string>(type: "text", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    queued_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    percent = table.Column<int>(type: "integer", nullable: false),
                    doing = table.Column<string>(type: "text", nullable: true),
                    kept = table.Column<string>(type: "text", nullable: true),
                    is_cancel_asked = table.Column<bool>(type: "boolean", nullable: false),
                    cancelled_by = table.Column<string>(type: "text", nullable: true),
                    result = table.Column<string>(type: "text", nullable: true),
                    result_path = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    problem = table.Column<string>(type: "text", nullable: true),
                    detail = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_jobs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kept_apart",
                schema: "matching",
                columns: table => new
                {
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    first = table.Column<Guid>(type: "uuid", nullable: false),
                    second = table.Column<Guid>(type: "uuid", nullable: false),
                    ground = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kept_apart", x => new { x.programme, x.first, x.second });
                });

            migrationBuilder.CreateTable(
                name: "loaded_examples",
                schema: "core",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_loaded_examples", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "matching_setups",
                schema: "meetings",
                columns: table => new
                {
                    @event = table.Column<Guid>(name: "event", type: "uuid", nullable: false),
                    rules = table.Column<string>(type: "text", nullable: false),
                    proof = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matching_setups", x => x.@event);
                });

            migrationBuilder.CreateTable(
                name: "meeting_availabilities",
                schema: "meetings",
                columns: table => new
                {
                    @event = table.Column<Guid>(name: "event", type: "uuid", nullable: false),
                    organisation = table.Column<Guid>(type: "uuid", nullable: false),
                    away = table.Column<string>(type: "text", nullable: false),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_availabilities", x => new { x.@event, x.organisation });
                });

            migrationBuilder.CreateTable(
                name: "outbox_messages",
                schema: "core",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    @event = table.Column<Guid>(name: "event", type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    receiver = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    told_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    problem = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    detail = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_messages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    facts = table.Column<string>(type: "text", nullable: false),
                    sort_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    organisations = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    contact = table.Column<string>(type: "text", nullable: false),
                    transfers = table.Column<string>(type: "text", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "places",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    facts = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    parent = table.Column<Guid>(type: "uuid", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_places", x => x.id);
                    table.ForeignKey(
                        name: "FK_places_places_parent",
                        column: x => x.parent,
                        principalSchema: "directory",
                        principalTable: "places",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programmes",
                columns: table => new
                {
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    summary = table.Column<string>(type: "jsonb", nullable: false),
                    accent = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: true),
                    Period = table.Column<string>(type: "text", nullable: true),
                    begins_on = table.Column<DateOnly>(type: "date", nullable: true),
                    Predecessors = table.Column<string>(type: "text", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes", x => x.programme);
                });

            migrationBuilder.CreateTable(
                name: "protection_keys",
                schema: "core",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_protection_keys", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "rules",
                schema: "catalogue",
                columns: table => new
                {
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_reviewed_first = table.Column<bool>(type: "boolean", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rules", x => x.programme);
                });

            migrationBuilder.CreateTable(
                name: "rules",
                schema: "matching",
                columns: table => new
                {
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    days_to_answer = table.Column<int>(type: "integer", nullable: false),
                    most_open = table.Column<int>(type: "integer", nullable: false),
                    least_strength = table.Column<decimal>(type: "numeric", nullable: false),
                    small_share = table.Column<decimal>(type: "numeric", nullable: false),
                    digest_days = table.Column<int>(type: "integer", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rules1", x => x.programme);
                });

            migrationBuilder.CreateTable(
                name: "solution_files",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    language = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    imported_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_solution_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "uploaded_files",
                schema: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    report = table.Column<string>(type: "text", nullable: true),
                    job = table.Column<Guid>(type: "uuid", nullable: true),
                    imported_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_uploaded_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "passkeys",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    public_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    transports = table.Column<string>(type: "text", nullable: false),
                    is_user_verified = table.Column<bool>(type: "boolean", nullable: false),
                    is_backup_eligible = table.Column<bool>(type: "boolean", nullable: false),
                    attestation_object = table.Column<byte[]>(type: "bytea", nullable: false),
                    client_data_json = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passkeys", x => x.id);
                    table.ForeignKey(
                        name: "FK_passkeys_accounts_account",
                        column: x => x.account,
                        principalSchema: "access",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reset_links",
                schema: "access",
                columns: table => new
                {
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reset_links", x => x.token_hash);
                    table.ForeignKey(
                        name: "FK_reset_links_accounts_account",
                        column: x => x.account,
                        principalSchema: "access",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "role_grants",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    programme = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation = table.Column<Guid>(type: "uuid", nullable: true),
                    slot = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_role_grants", x => x.id);
                    table.ForeignKey(
                        name: "FK_role_grants_accounts_account",
                        column: x => x.account,
                        principalSchema: "access",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    method = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    is_strong = table.Column<bool>(type: "boolean", nullable: false),
                    device = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    last_seen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions", x => x.id);
                    table.ForeignKey(
                        name: "FK_sessions_accounts_account",
                        column: x => x.account,
                        principalSchema: "access",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_guards",
                schema: "access",
                columns: table => new
                {
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    locked_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_step = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_in_guards", x => x.account);
                    table.ForeignKey(
                        name: "FK_sign_in_guards_accounts_account",
                        column: x => x.account,
                        principalSchema: "access",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "file_chunks",
                schema: "core",
                columns: table => new
                {
                    file = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_file_chunks", x => new { x.file, x.number });
                    table.ForeignKey(
                        name: "FK_file_chunks_files_file",
                        column: x => x.file,
                        principalSchema: "core",
                        principalTable: "files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    facts = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    place = table.Column<Guid>(type: "uuid", nullable: true),
                    parent = table.Column<Guid>(type: "uuid", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisations", x => x.id);
                    table.ForeignKey(
                        name: "FK_organisations_organisations_parent",
                        column: x => x.parent,
                        principalSchema: "directory",
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_organisations_places_place",
                        column: x => x.place,
                        principalSchema: "directory",
                        principalTable: "places",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreements",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    parties = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "jsonb", nullable: true),
                    commitments = table.Column<string>(type: "text", nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    follows = table.Column<string>(type: "text", nullable: true),
                    file = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    proposal = table.Column<string>(type: "text", nullable: true),
                    in_force_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    end_reason = table.Column<string>(type: "jsonb", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements", x => x.id);
                    table.ForeignKey(
                        name: "FK_agreements_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "applications",
                schema: "grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    call_id = table.Column<Guid>(type: "uuid", nullable: false),
                    consortium_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    summary = table.Column<string>(type: "jsonb", nullable: false),
                    lines = table.Column<string>(type: "text", nullable: false),
                    other_funding = table.Column<string>(type: "text", nullable: false),
                    options = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    rejection_reason = table.Column<string>(type: "jsonb", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_applications", x => x.id);
                    table.ForeignKey(
                        name: "FK_applications_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "awards",
                schema: "grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    consortium_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    conditions = table.Column<string>(type: "jsonb", nullable: true),
                    amounts = table.Column<string>(type: "text", nullable: false),
                    account = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    proposal = table.Column<string>(type: "text", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_awards", x => x.id);
                    table.ForeignKey(
                        name: "FK_awards_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "calls",
                schema: "grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    summary = table.Column<string>(type: "jsonb", nullable: true),
                    edition = table.Column<Guid>(type: "uuid", nullable: true),
                    scheme = table.Column<string>(type: "text", nullable: false),
                    opens = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    closes = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    budget = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    documents = table.Column<string>(type: "text", nullable: false),
                    criteria = table.Column<string>(type: "text", nullable: false),
                    is_blind = table.Column<bool>(type: "boolean", nullable: false),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calls", x => x.id);
                    table.ForeignKey(
                        name: "FK_calls_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "claims",
                schema: "grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    award_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    claimant = table.Column<Guid>(type: "uuid", nullable: false),
                    fiscal_year = table.Column<int>(type: "integer", nullable: true),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    lines = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    check = table.Column<string>(type: "text", nullable: true),
                    sent_back_because = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claims", x => x.id);
                    table.ForeignKey(
                        name: "FK_claims_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consortia",
                schema: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    purpose = table.Column<string>(type: "jsonb", nullable: false),
                    lead = table.Column<Guid>(type: "uuid", nullable: false),
                    members = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consortia", x => x.id);
                    table.ForeignKey(
                        name: "FK_consortia_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "delegations",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    edition = table.Column<Guid>(type: "uuid", nullable: true),
                    when = table.Column<string>(type: "text", nullable: true),
                    lead = table.Column<Guid>(type: "uuid", nullable: true),
                    delegates = table.Column<int>(type: "integer", nullable: true),
                    organisations = table.Column<int>(type: "integer", nullable: true),
                    size = table.Column<string>(type: "jsonb", nullable: true),
                    aim = table.Column<string>(type: "jsonb", nullable: true),
                    from = table.Column<string>(type: "text", nullable: false),
                    to = table.Column<string>(type: "text", nullable: false),
                    members = table.Column<string>(type: "text", nullable: false),
                    itinerary = table.Column<string>(type: "text", nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delegations", x => x.id);
                    table.ForeignKey(
                        name: "FK_delegations_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "editions",
                schema: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    period = table.Column<string>(type: "text", nullable: true),
                    begins_on = table.Column<DateOnly>(type: "date", nullable: true),
                    time_zone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    fiscal_years = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    is_predecessor = table.Column<bool>(type: "boolean", nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false),
                    phases = table.Column<string>(type: "text", nullable: false),
                    calendar = table.Column<string>(type: "text", nullable: false),
                    rules = table.Column<string>(type: "text", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_editions", x => x.id);
                    table.ForeignKey(
                        name: "FK_editions_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "events",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    cancel_reason = table.Column<string>(type: "jsonb", nullable: true),
                    edition = table.Column<Guid>(type: "uuid", nullable: true),
                    when = table.Column<string>(type: "text", nullable: true),
                    hours = table.Column<string>(type: "text", nullable: true),
                    time_zone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    place = table.Column<Guid>(type: "uuid", nullable: true),
                    venue = table.Column<string>(type: "jsonb", nullable: true),
                    is_online = table.Column<bool>(type: "boolean", nullable: false),
                    host = table.Column<Guid>(type: "uuid", nullable: true),
                    summary = table.Column<string>(type: "jsonb", nullable: true),
                    theme = table.Column<string>(type: "jsonb", nullable: true),
                    languages = table.Column<string>(type: "text", nullable: false),
                    capacity = table.Column<int>(type: "integer", nullable: true),
                    registration = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    register_until = table.Column<DateOnly>(type: "date", nullable: true),
                    participants = table.Column<string>(type: "text", nullable: false),
                    sessions = table.Column<string>(type: "text", nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events", x => x.id);
                    table.ForeignKey(
                        name: "FK_events_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hearings",
                schema: "issues",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    organisation = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<Guid>(type: "uuid", nullable: true),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    time = table.Column<string>(type: "text", nullable: true),
                    form = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    organisations = table.Column<string>(type: "text", nullable: false),
                    people = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    notes = table.Column<string>(type: "jsonb", nullable: true),
                    initiatives = table.Column<string>(type: "jsonb", nullable: true),
                    possible_partners = table.Column<string>(type: "jsonb", nullable: true),
                    consent = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "jsonb", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hearings", x => x.id);
                    table.ForeignKey(
                        name: "FK_hearings_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "issues",
                schema: "issues",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    organisation = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<Guid>(type: "uuid", nullable: false),
                    summary = table.Column<string>(type: "jsonb", nullable: false),
                    description = table.Column<string>(type: "jsonb", nullable: true),
                    beneficiaries = table.Column<string>(type: "jsonb", nullable: true),
                    topics = table.Column<string>(type: "text", nullable: false),
                    urgency = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    wanted_by = table.Column<DateOnly>(type: "date", nullable: true),
                    support = table.Column<string>(type: "text", nullable: false),
                    figures = table.Column<string>(type: "jsonb", nullable: true),
                    constraints = table.Column<string>(type: "jsonb", nullable: true),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "jsonb", nullable: true),
                    merged_into = table.Column<Guid>(type: "uuid", nullable: true),
                    stands_for = table.Column<string>(type: "text", nullable: false),
                    revisit_on = table.Column<DateOnly>(type: "date", nullable: true),
                    in_charge = table.Column<string>(type: "text", nullable: true),
                    in_charge_mark = table.Column<string>(type: "text", nullable: false),
                    topic_marks = table.Column<string>(type: "text", nullable: false),
                    support_marks = table.Column<string>(type: "text", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_issues", x => x.id);
                    table.ForeignKey(
                        name: "FK_issues_issues_merged_into",
                        column: x => x.merged_into,
                        principalSchema: "issues",
                        principalTable: "issues",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_issues_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matches",
                schema: "matching",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    issue = table.Column<Guid>(type: "uuid", nullable: false),
                    solution = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    provider = table.Column<Guid>(type: "uuid", nullable: false),
                    origin = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    strength = table.Column<double>(type: "double precision", nullable: true),
                    reasons = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    suggested_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    city_answer = table.Column<string>(type: "text", nullable: true),
                    partner_answer = table.Column<string>(type: "text", nullable: true),
                    city_contact = table.Column<string>(type: "text", nullable: true),
                    partner_contact = table.Column<string>(type: "text", nullable: true),
                    introduced_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "jsonb", nullable: true),
                    city_says = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    partner_says = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matches", x => x.id);
                    table.ForeignKey(
                        name: "FK_matches_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                schema: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    @event = table.Column<Guid>(name: "event", type: "uuid", nullable: false),
                    asker = table.Column<Guid>(type: "uuid", nullable: false),
                    asked = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "jsonb", nullable: false),
                    language = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    interpreted_into = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: true),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: false),
                    decline_reason = table.Column<string>(type: "jsonb", nullable: true),
                    slot = table.Column<int>(type: "integer", nullable: true),
                    table = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    asker_outcome = table.Column<string>(type: "text", nullable: true),
                    asked_outcome = table.Column<string>(type: "text", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings", x => x.id);
                    table.ForeignKey(
                        name: "FK_meetings_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plans",
                schema: "delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    responsible = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "jsonb", nullable: true),
                    period = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    workstreams = table.Column<string>(type: "text", nullable: false),
                    participants = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_reason = table.Column<string>(type: "jsonb", nullable: true),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    baselines = table.Column<string>(type: "text", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans", x => x.id);
                    table.ForeignKey(
                        name: "FK_plans_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "practices",
                schema: "practices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    organisation = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<Guid>(type: "uuid", nullable: true),
                    situation = table.Column<string>(type: "jsonb", nullable: false),
                    solution = table.Column<string>(type: "jsonb", nullable: false),
                    conditions = table.Column<string>(type: "jsonb", nullable: true),
                    costs = table.Column<string>(type: "text", nullable: false),
                    outcome = table.Column<string>(type: "jsonb", nullable: false),
                    level = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    evidence = table.Column<string>(type: "text", nullable: false),
                    failures = table.Column<string>(type: "jsonb", nullable: true),
                    contact = table.Column<Guid>(type: "uuid", nullable: true),
                    topics = table.Column<string>(type: "text", nullable: false),
                    topic_marks = table.Column<string>(type: "text", nullable: false),
                    languages = table.Column<string>(type: "text", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_practices", x => x.id);
                    table.ForeignKey(
                        name: "FK_practices_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "solutions",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    organisation = table.Column<Guid>(type: "uuid", nullable: false),
                    summary = table.Column<string>(type: "jsonb", nullable: false),
                    description = table.Column<string>(type: "jsonb", nullable: true),
                    maturity = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    topics = table.Column<string>(type: "text", nullable: false),
                    languages = table.Column<string>(type: "text", nullable: false),
                    support = table.Column<string>(type: "text", nullable: false),
                    places = table.Column<string>(type: "text", nullable: false),
                    price = table.Column<string>(type: "jsonb", nullable: true),
                    evidence = table.Column<string>(type: "text", nullable: false),
                    evidence_level = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    reviewed_until = table.Column<DateOnly>(type: "date", nullable: false),
                    submitted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    sent_back_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "jsonb", nullable: true),
                    topic_marks = table.Column<string>(type: "text", nullable: false),
                    support_marks = table.Column<string>(type: "text", nullable: false),
                    place_marks = table.Column<string>(type: "text", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_solutions", x => x.id);
                    table.ForeignKey(
                        name: "FK_solutions_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "thread_links",
                schema: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_thread_links", x => x.id);
                    table.ForeignKey(
                        name: "FK_thread_links_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "topics",
                schema: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    label = table.Column<string>(type: "jsonb", nullable: false),
                    is_shared = table.Column<bool>(type: "boolean", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_topics", x => x.id);
                    table.ForeignKey(
                        name: "FK_topics_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "passkey_uses",
                schema: "access",
                columns: table => new
                {
                    passkey = table.Column<Guid>(type: "uuid", nullable: false),
                    sign_count = table.Column<long>(type: "bigint", nullable: false),
                    is_backed_up = table.Column<bool>(type: "boolean", nullable: false),
                    last_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passkey_uses", x => x.passkey);
                    table.ForeignKey(
                        name: "FK_passkey_uses_passkeys_passkey",
                        column: x => x.passkey,
                        principalSchema: "access",
                        principalTable: "passkeys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assessments",
                schema: "grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application = table.Column<Guid>(type: "uuid", nullable: false),
                    assessor = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    assigned_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    conflict = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    scores = table.Column<string>(type: "text", nullable: false),
                    submitted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessments", x => x.id);
                    table.ForeignKey(
                        name: "FK_assessments_applications_application",
                        column: x => x.application,
                        principalSchema: "grants",
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "known_facts",
                schema: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    stage = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    text = table.Column<string>(type: "jsonb", nullable: false),
                    when = table.Column<string>(type: "text", nullable: true),
                    occurs_on = table.Column<DateOnly>(type: "date", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    edition = table.Column<Guid>(type: "uuid", nullable: true),
                    places = table.Column<string>(type: "text", nullable: false),
                    organisations = table.Column<string>(type: "text", nullable: false),
                    people = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "jsonb", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_facts", x => x.id);
                    table.ForeignKey(
                        name: "FK_known_facts_editions_edition",
                        column: x => x.edition,
                        principalSchema: "programmes",
                        principalTable: "editions",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_known_facts_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "memberships",
                schema: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    edition = table.Column<Guid>(type: "uuid", nullable: true),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    source = table.Column<string>(type: "jsonb", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_memberships", x => x.id);
                    table.ForeignKey(
                        name: "FK_memberships_editions_edition",
                        column: x => x.edition,
                        principalSchema: "programmes",
                        principalTable: "editions",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_memberships_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "registrations",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    @event = table.Column<Guid>(name: "event", type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: true),
                    person = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    organisation = table.Column<Guid>(type: "uuid", nullable: true),
                    role = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    languages = table.Column<string>(type: "text", nullable: false),
                    topics = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    needs = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    registered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    checked_in_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registrations", x => x.id);
                    table.ForeignKey(
                        name: "FK_registrations_events_event",
                        column: x => x.@event,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "visit_reports",
                schema: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    findings = table.Column<string>(type: "jsonb", nullable: false),
                    @event = table.Column<Guid>(name: "event", type: "uuid", nullable: true),
                    delegation = table.Column<Guid>(type: "uuid", nullable: true),
                    met = table.Column<string>(type: "text", nullable: false),
                    met_organisations = table.Column<string>(type: "text", nullable: false),
                    follow_ups = table.Column<string>(type: "text", nullable: false),
                    author = table.Column<Guid>(type: "uuid", nullable: true),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visit_reports", x => x.id);
                    table.ForeignKey(
                        name: "FK_visit_reports_delegations_delegation",
                        column: x => x.delegation,
                        principalSchema: "events",
                        principalTable: "delegations",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_visit_reports_events_event",
                        column: x => x.@event,
                        principalSchema: "events",
                        principalTable: "events",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_visit_reports_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "indicators",
                schema: "delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan = table.Column<Guid>(type: "uuid", nullable: true),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    direction = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    definition = table.Column<string>(type: "jsonb", nullable: true),
                    source = table.Column<string>(type: "jsonb", nullable: true),
                    place = table.Column<Guid>(type: "uuid", nullable: true),
                    catalogue = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    baseline_value = table.Column<decimal>(type: "numeric", nullable: true),
                    baseline_period = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    target_value = table.Column<decimal>(type: "numeric", nullable: true),
                    target_due = table.Column<DateOnly>(type: "date", nullable: true),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicators", x => x.id);
                    table.ForeignKey(
                        name: "FK_indicators_plans_plan",
                        column: x => x.plan,
                        principalSchema: "delivery",
                        principalTable: "plans",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_indicators_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "milestones",
                schema: "delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    lead = table.Column<Guid>(type: "uuid", nullable: false),
                    workstream = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    baseline_due = table.Column<DateOnly>(type: "date", nullable: true),
                    moves = table.Column<string>(type: "text", nullable: false),
                    depends_on = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state_on = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    evidence = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestones", x => x.id);
                    table.ForeignKey(
                        name: "FK_milestones_plans_plan",
                        column: x => x.plan,
                        principalSchema: "delivery",
                        principalTable: "plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_milestones_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "progress_reports",
                schema: "delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan = table.Column<Guid>(type: "uuid", nullable: false),
                    lead = table.Column<Guid>(type: "uuid", nullable: false),
                    period = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    achieved = table.Column<string>(type: "jsonb", nullable: false),
                    slipped = table.Column<string>(type: "jsonb", nullable: true),
                    next_steps = table.Column<string>(type: "jsonb", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_progress_reports", x => x.id);
                    table.ForeignKey(
                        name: "FK_progress_reports_plans_plan",
                        column: x => x.plan,
                        principalSchema: "delivery",
                        principalTable: "plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_progress_reports_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "replications",
                schema: "practices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    practice = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    place = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation = table.Column<Guid>(type: "uuid", nullable: false),
                    adapted = table.Column<string>(type: "jsonb", nullable: true),
                    effect = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "jsonb", nullable: true),
                    learned = table.Column<string>(type: "jsonb", nullable: true),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_replications", x => x.id);
                    table.ForeignKey(
                        name: "FK_replications_practices_practice",
                        column: x => x.practice,
                        principalSchema: "practices",
                        principalTable: "practices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_replications_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "readings",
                schema: "delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator = table.Column<Guid>(type: "uuid", nullable: false),
                    period = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    value = table.Column<decimal>(type: "numeric", nullable: false),
                    status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    source = table.Column<string>(type: "jsonb", nullable: true),
                    evidence = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    corrections = table.Column<string>(type: "text", nullable: false),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_readings", x => x.id);
                    table.ForeignKey(
                        name: "FK_readings_indicators_indicator",
                        column: x => x.indicator,
                        principalSchema: "delivery",
                        principalTable: "indicators",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_email_key",
                schema: "access",
                table: "accounts",
                column: "email_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agreements_programme",
                schema: "agreements",
                table: "agreements",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_agreements_programme_key",
                schema: "agreements",
                table: "agreements",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_announced_programme",
                schema: "matching",
                table: "announced",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_announced_programme_at",
                schema: "matching",
                table: "announced",
                columns: new[] { "programme", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_applications_call_id_consortium_id",
                schema: "grants",
                table: "applications",
                columns: new[] { "call_id", "consortium_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_applications_programme",
                schema: "grants",
                table: "applications",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_applications_programme_key",
                schema: "grants",
                table: "applications",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessments_application_assessor",
                schema: "grants",
                table: "assessments",
                columns: new[] { "application", "assessor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessments_programme",
                schema: "grants",
                table: "assessments",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_kind_key",
                schema: "core",
                table: "audit_entries",
                columns: new[] { "kind", "key" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_programme_sequence",
                schema: "core",
                table: "audit_entries",
                columns: new[] { "programme", "sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_awards_programme",
                schema: "grants",
                table: "awards",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_awards_programme_key",
                schema: "grants",
                table: "awards",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_calls_programme",
                schema: "grants",
                table: "calls",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_calls_programme_key",
                schema: "grants",
                table: "calls",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_claims_programme",
                schema: "grants",
                table: "claims",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_claims_programme_key",
                schema: "grants",
                table: "claims",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_considerations_programme",
                schema: "matching",
                table: "considerations",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_consortia_programme",
                schema: "agreements",
                table: "consortia",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_consortia_programme_key",
                schema: "agreements",
                table: "consortia",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_delegations_programme",
                schema: "events",
                table: "delegations",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_delegations_programme_key",
                schema: "events",
                table: "delegations",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_digest_refusals_programme",
                schema: "matching",
                table: "digest_refusals",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_editions_programme",
                schema: "programmes",
                table: "editions",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_editions_programme_key",
                schema: "programmes",
                table: "editions",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_events_programme",
                schema: "events",
                table: "events",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_events_programme_first_day",
                schema: "events",
                table: "events",
                columns: new[] { "programme", "first_day" });

            migrationBuilder.CreateIndex(
                name: "IX_events_programme_key",
                schema: "events",
                table: "events",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_files_programme",
                schema: "core",
                table: "files",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_hearing_guides_programme",
                schema: "issues",
                table: "hearing_guides",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_hearings_organisation",
                schema: "issues",
                table: "hearings",
                column: "organisation");

            migrationBuilder.CreateIndex(
                name: "IX_hearings_programme",
                schema: "issues",
                table: "hearings",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_hearings_programme_key",
                schema: "issues",
                table: "hearings",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicators_place",
                schema: "delivery",
                table: "indicators",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_indicators_plan",
                schema: "delivery",
                table: "indicators",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_indicators_programme",
                schema: "delivery",
                table: "indicators",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_indicators_programme_key",
                schema: "delivery",
                table: "indicators",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_invitations_programme",
                schema: "access",
                table: "invitations",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_invitations_token_hash",
                schema: "access",
                table: "invitations",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_issues_merged_into",
                schema: "issues",
                table: "issues",
                column: "merged_into");

            migrationBuilder.CreateIndex(
                name: "IX_issues_organisation",
                schema: "issues",
                table: "issues",
                column: "organisation");

            migrationBuilder.CreateIndex(
                name: "IX_issues_place",
                schema: "issues",
                table: "issues",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_issues_programme",
                schema: "issues",
                table: "issues",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_issues_programme_key",
                schema: "issues",
                table: "issues",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_jobs_account",
                schema: "core",
                table: "jobs",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_jobs_once_key",
                schema: "core",
                table: "jobs",
                column: "once_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_jobs_state_due_at",
                schema: "core",
                table: "jobs",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_kept_apart_programme",
                schema: "matching",
                table: "kept_apart",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_known_facts_edition",
                schema: "programmes",
                table: "known_facts",
                column: "edition");

            migrationBuilder.CreateIndex(
                name: "IX_known_facts_programme",
                schema: "programmes",
                table: "known_facts",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_known_facts_programme_key",
                schema: "programmes",
                table: "known_facts",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matches_issue_solution",
                schema: "matching",
                table: "matches",
                columns: new[] { "issue", "solution" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matches_owner",
                schema: "matching",
                table: "matches",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_matches_programme",
                schema: "matching",
                table: "matches",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_matches_programme_key",
                schema: "matching",
                table: "matches",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matches_provider",
                schema: "matching",
                table: "matches",
                column: "provider");

            migrationBuilder.CreateIndex(
                name: "IX_matches_solution",
                schema: "matching",
                table: "matches",
                column: "solution");

            migrationBuilder.CreateIndex(
                name: "IX_matches_state_expires_at",
                schema: "matching",
                table: "matches",
                columns: new[] { "state", "expires_at" });

            migrationBuilder.CreateIndex(
                name: "IX_matching_setups_programme",
                schema: "meetings",
                table: "matching_setups",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_meeting_availabilities_programme",
                schema: "meetings",
                table: "meeting_availabilities",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_event_slot_table",
                schema: "meetings",
                table: "meetings",
                columns: new[] { "event", "slot", "table" },
                unique: true,
                filter: "state = 'Scheduled'");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_programme",
                schema: "meetings",
                table: "meetings",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_programme_key",
                schema: "meetings",
                table: "meetings",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_memberships_edition",
                schema: "programmes",
                table: "memberships",
                column: "edition");

            migrationBuilder.CreateIndex(
                name: "IX_memberships_member_kind_member_id",
                schema: "programmes",
                table: "memberships",
                columns: new[] { "member_kind", "member_id" });

            migrationBuilder.CreateIndex(
                name: "IX_memberships_programme",
                schema: "programmes",
                table: "memberships",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_memberships_programme_member_kind_member_id_role",
                schema: "programmes",
                table: "memberships",
                columns: new[] { "programme", "member_kind", "member_id", "role" },
                unique: true,
                filter: "archived_at IS NULL AND edition IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_memberships_programme_member_kind_member_id_role_edition",
                schema: "programmes",
                table: "memberships",
                columns: new[] { "programme", "member_kind", "member_id", "role", "edition" },
                unique: true,
                filter: "archived_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_milestones_plan_due",
                schema: "delivery",
                table: "milestones",
                columns: new[] { "plan", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_milestones_programme",
                schema: "delivery",
                table: "milestones",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_milestones_programme_key",
                schema: "delivery",
                table: "milestones",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_milestones_state_due",
                schema: "delivery",
                table: "milestones",
                columns: new[] { "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_organisations_key",
                schema: "directory",
                table: "organisations",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisations_parent",
                schema: "directory",
                table: "organisations",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_organisations_place",
                schema: "directory",
                table: "organisations",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_organisations_programme",
                schema: "directory",
                table: "organisations",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_messages_event_receiver",
                schema: "core",
                table: "outbox_messages",
                columns: new[] { "event", "receiver" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_messages_state_due_at",
                schema: "core",
                table: "outbox_messages",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_passkeys_account",
                schema: "access",
                table: "passkeys",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_passkeys_credential_id",
                schema: "access",
                table: "passkeys",
                column: "credential_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_account",
                schema: "directory",
                table: "people",
                column: "account",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_key",
                schema: "directory",
                table: "people",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_programme",
                schema: "directory",
                table: "people",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_people_sort_key",
                schema: "directory",
                table: "people",
                column: "sort_key");

            migrationBuilder.CreateIndex(
                name: "IX_places_key",
                schema: "directory",
                table: "places",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_places_parent",
                schema: "directory",
                table: "places",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_places_programme",
                schema: "directory",
                table: "places",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_plans_programme",
                schema: "delivery",
                table: "plans",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_plans_programme_key",
                schema: "delivery",
                table: "plans",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_practices_place",
                schema: "practices",
                table: "practices",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_practices_programme",
                schema: "practices",
                table: "practices",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_practices_programme_key",
                schema: "practices",
                table: "practices",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_practices_valid_until",
                schema: "practices",
                table: "practices",
                column: "valid_until");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_key",
                table: "programmes",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programmes_programme",
                table: "programmes",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_progress_reports_plan_last_day",
                schema: "delivery",
                table: "progress_reports",
                columns: new[] { "plan", "last_day" });

            migrationBuilder.CreateIndex(
                name: "IX_progress_reports_programme",
                schema: "delivery",
                table: "progress_reports",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_progress_reports_programme_key",
                schema: "delivery",
                table: "progress_reports",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_readings_indicator_last_day",
                schema: "delivery",
                table: "readings",
                columns: new[] { "indicator", "last_day" });

            migrationBuilder.CreateIndex(
                name: "IX_readings_programme",
                schema: "delivery",
                table: "readings",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_registrations_event_state",
                schema: "events",
                table: "registrations",
                columns: new[] { "event", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_registrations_programme",
                schema: "events",
                table: "registrations",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_replications_place",
                schema: "practices",
                table: "replications",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_replications_practice",
                schema: "practices",
                table: "replications",
                column: "practice");

            migrationBuilder.CreateIndex(
                name: "IX_replications_programme",
                schema: "practices",
                table: "replications",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_replications_programme_key",
                schema: "practices",
                table: "replications",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reset_links_account",
                schema: "access",
                table: "reset_links",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_role_grants_account_slot",
                schema: "access",
                table: "role_grants",
                columns: new[] { "account", "slot" },
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_role_grants_programme_role",
                schema: "access",
                table: "role_grants",
                columns: new[] { "programme", "role" });

            migrationBuilder.CreateIndex(
                name: "IX_rules_programme",
                schema: "catalogue",
                table: "rules",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_rules_programme1",
                schema: "matching",
                table: "rules",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_account",
                schema: "access",
                table: "sessions",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_solution_files_uploaded_at",
                schema: "catalogue",
                table: "solution_files",
                column: "uploaded_at");

            migrationBuilder.CreateIndex(
                name: "IX_solutions_organisation",
                schema: "catalogue",
                table: "solutions",
                column: "organisation");

            migrationBuilder.CreateIndex(
                name: "IX_solutions_programme",
                schema: "catalogue",
                table: "solutions",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_solutions_programme_key",
                schema: "catalogue",
                table: "solutions",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_thread_links_from_kind_from_id_to_kind_to_id",
                schema: "programmes",
                table: "thread_links",
                columns: new[] { "from_kind", "from_id", "to_kind", "to_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_thread_links_programme",
                schema: "programmes",
                table: "thread_links",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_thread_links_to_kind_to_id",
                schema: "programmes",
                table: "thread_links",
                columns: new[] { "to_kind", "to_id" });

            migrationBuilder.CreateIndex(
                name: "IX_topics_programme",
                schema: "programmes",
                table: "topics",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_topics_programme_key",
                schema: "programmes",
                table: "topics",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_uploaded_files_uploaded_at",
                schema: "programmes",
                table: "uploaded_files",
                column: "uploaded_at");

            migrationBuilder.CreateIndex(
                name: "IX_visit_reports_delegation",
                schema: "events",
                table: "visit_reports",
                column: "delegation");

            migrationBuilder.CreateIndex(
                name: "IX_visit_reports_event",
                schema: "events",
                table: "visit_reports",
                column: "event");

            migrationBuilder.CreateIndex(
                name: "IX_visit_reports_programme",
                schema: "events",
                table: "visit_reports",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_visit_reports_programme_key",
                schema: "events",
                table: "visit_reports",
                columns: new[] { "programme", "key" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agreements",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "announced",
                schema: "matching");

            migrationBuilder.DropTable(
                name: "assessments",
                schema: "grants");

            migrationBuilder.DropTable(
                name: "audit_entries",
                schema: "core");

            migrationBuilder.DropTable(
                name: "awards",
                schema: "grants");

            migrationBuilder.DropTable(
                name: "calls",
                schema: "grants");

            migrationBuilder.DropTable(
                name: "claims",
                schema: "grants");

            migrationBuilder.DropTable(
                name: "considerations",
                schema: "matching");

            migrationBuilder.DropTable(
                name: "consortia",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "digest_refusals",
                schema: "matching");

            migrationBuilder.DropTable(
                name: "file_chunks",
                schema: "core");

            migrationBuilder.DropTable(
                name: "hearing_guides",
                schema: "issues");

            migrationBuilder.DropTable(
                name: "hearings",
                schema: "issues");

            migrationBuilder.DropTable(
                name: "invitations",
                schema: "access");

            migrationBuilder.DropTable(
                name: "issues",
                schema: "issues");

            migrationBuilder.DropTable(
                name: "jobs",
                schema: "core");

            migrationBuilder.DropTable(
                name: "kept_apart",
                schema: "matching");

            migrationBuilder.DropTable(
                name: "known_facts",
                schema: "programmes");

            migrationBuilder.DropTable(
                name: "loaded_examples",
                schema: "core");

            migrationBuilder.DropTable(
                name: "matches",
                schema: "matching");

            migrationBuilder.DropTable(
                name: "matching_setups",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "meeting_availabilities",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "meetings",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "memberships",
                schema: "programmes");

            migrationBuilder.DropTable(
                name: "milestones",
                schema: "delivery");

            migrationBuilder.DropTable(
                name: "organisations",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "outbox_messages",
                schema: "core");

            migrationBuilder.DropTable(
                name: "passkey_uses",
                schema: "access");

            migrationBuilder.DropTable(
                name: "people",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "progress_reports",
                schema: "delivery");

            migrationBuilder.DropTable(
                name: "protection_keys",
                schema: "core");

            migrationBuilder.DropTable(
                name: "readings",
                schema: "delivery");

            migrationBuilder.DropTable(
                name: "registrations",
                schema: "events");

            migrationBuilder.DropTable(
                name: "replications",
                schema: "practices");

            migrationBuilder.DropTable(
                name: "reset_links",
                schema: "access");

            migrationBuilder.DropTable(
                name: "role_grants",
                schema: "access");

            migrationBuilder.DropTable(
                name: "rules",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "rules",
                schema: "matching");

            migrationBuilder.DropTable(
                name: "sessions",
                schema: "access");

            migrationBuilder.DropTable(
                name: "sign_in_guards",
                schema: "access");

            migrationBuilder.DropTable(
                name: "solution_files",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "solutions",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "thread_links",
                schema: "programmes");

            migrationBuilder.DropTable(
                name: "topics",
                schema: "programmes");

            migrationBuilder.DropTable(
                name: "uploaded_files",
                schema: "programmes");

            migrationBuilder.DropTable(
                name: "visit_reports",
                schema: "events");

            migrationBuilder.DropTable(
                name: "applications",
                schema: "grants");

            migrationBuilder.DropTable(
                name: "files",
                schema: "core");

            migrationBuilder.DropTable(
                name: "editions",
                schema: "programmes");

            migrationBuilder.DropTable(
                name: "places",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "passkeys",
                schema: "access");

            migrationBuilder.DropTable(
                name: "indicators",
                schema: "delivery");

            migrationBuilder.DropTable(
                name: "practices",
                schema: "practices");

            migrationBuilder.DropTable(
                name: "delegations",
                schema: "events");

            migrationBuilder.DropTable(
                name: "events",
                schema: "events");

            migrationBuilder.DropTable(
                name: "accounts",
                schema: "access");

            migrationBuilder.DropTable(
                name: "plans",
                schema: "delivery");

            migrationBuilder.DropTable(
                name: "programmes");
        }
    }
}
