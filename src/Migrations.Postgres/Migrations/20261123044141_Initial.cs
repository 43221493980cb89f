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
                name: "core");

            migrationBuilder.EnsureSchema(
                name: "programmes");

            migrationBuilder.EnsureSchema(
                name: "issues");

            migrationBuilder.EnsureSchema(
                name: "directory");

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
                    reviewed_until = table.Column<DateOnly>(type: "date", nullable: false),
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

            migrationBuilder.CreateIndex(
                name: "IX_accounts_email_key",
                schema: "access",
                table: "accounts",
                column: "email_key",
                unique: true);

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
                name: "IX_files_programme",
                schema: "core",
                table: "files",
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
                name: "IX_programmes_key",
                table: "programmes",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programmes_programme",
                table: "programmes",
                column: "programme");

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
                name: "IX_sessions_account",
                schema: "access",
                table: "sessions",
                column: "account");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_entries",
                schema: "core");

            migrationBuilder.DropTable(
                name: "file_chunks",
                schema: "core");

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
                name: "known_facts",
                schema: "programmes");

            migrationBuilder.DropTable(
                name: "loaded_examples",
                schema: "core");

            migrationBuilder.DropTable(
                name: "memberships",
                schema: "programmes");

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
                name: "protection_keys",
                schema: "core");

            migrationBuilder.DropTable(
                name: "reset_links",
                schema: "access");

            migrationBuilder.DropTable(
                name: "role_grants",
                schema: "access");

            migrationBuilder.DropTable(
                name: "sessions",
                schema: "access");

            migrationBuilder.DropTable(
                name: "sign_in_guards",
                schema: "access");

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
                name: "programmes");

            migrationBuilder.DropTable(
                name: "accounts",
                schema: "access");
        }
    }
}
