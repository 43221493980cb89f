using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Musubi.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    email_key = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    authenticator_secret = table.Column<string>(type: "TEXT", nullable: true),
                    recovery_codes = table.Column<string>(type: "TEXT", nullable: false),
                    authenticator_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    role = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    programme = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisation = table.Column<Guid>(type: "TEXT", nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    invited_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_invitations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_rules",
                columns: table => new
                {
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_reviewed_first = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalogue_rules", x => x.programme);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_solution_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    imported_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalogue_solution_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "core_audit_entries",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: true),
                    actor_name = table.Column<string>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    change = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    changed_values = table.Column<string>(type: "TEXT", nullable: true),
                    salt = table.Column<string>(type: "TEXT", nullable: true),
                    values_digest = table.Column<string>(type: "TEXT", nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_audit_entries", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "core_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    media_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    length = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    stored_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "core_jobs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    arguments = table.Column<string>(type: "TEXT", nullable: false),
                    programme = table.Column<Guid>(type: "TEXT", nullable: true),
                    once_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    queued_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    percent = table.Column<int>(type: "INTEGER", nullable: false),
                    doing = table.Column<string>(type: "TEXT", nullable: true),
                    kept = table.Column<string>(type: "TEXT", nullable: true),
                    is_cancel_asked = table.Column<bool>(type: "INTEGER", nullable: false),
                    cancelled_by = table.Column<string>(type: "TEXT", nullable: true),
                    result = table.Column<string>(type: "TEXT", nullable: true),
                    result_path = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    problem = table.Column<string>(type: "TEXT", nullable: true),
                    detail = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_jobs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "core_loaded_examples",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_loaded_examples", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "core_outbox_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    @event = table.Column<Guid>(name: "event", type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    receiver = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    told_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    done_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    problem = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    detail = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_outbox_messages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "core_protection_keys",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_protection_keys", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "directory_people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    facts = table.Column<string>(type: "TEXT", nullable: false),
                    sort_key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    organisations = table.Column<string>(type: "TEXT", nullable: false),
                    contact = table.Column<string>(type: "TEXT", nullable: false),
                    transfers = table.Column<string>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_places",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    facts = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    parent = table.Column<Guid>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_places", x => x.id);
                    table.ForeignKey(
                        name: "FK_directory_places_directory_places_parent",
                        column: x => x.parent,
                        principalTable: "directory_places",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "issues_hearing_guides",
                columns: table => new
                {
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    questions = table.Column<string>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_issues_hearing_guides", x => x.programme);
                });

            migrationBuilder.CreateTable(
                name: "matching_announced",
                columns: table => new
                {
                    issue = table.Column<Guid>(type: "TEXT", nullable: false),
                    solution = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matching_announced", x => new { x.issue, x.solution });
                });

            migrationBuilder.CreateTable(
                name: "matching_considerations",
                columns: table => new
                {
                    issue = table.Column<Guid>(type: "TEXT", nullable: false),
                    solution = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matching_considerations", x => new { x.issue, x.solution });
                });

            migrationBuilder.CreateTable(
                name: "matching_digest_refusals",
                columns: table => new
                {
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matching_digest_refusals", x => new { x.programme, x.account });
                });

            migrationBuilder.CreateTable(
                name: "matching_kept_apart",
                columns: table => new
                {
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    first = table.Column<Guid>(type: "TEXT", nullable: false),
                    second = table.Column<Guid>(type: "TEXT", nullable: false),
                    ground = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matching_kept_apart", x => new { x.programme, x.first, x.second });
                });

            migrationBuilder.CreateTable(
                name: "matching_rules",
                columns: table => new
                {
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    days_to_answer = table.Column<int>(type: "INTEGER", nullable: false),
                    most_open = table.Column<int>(type: "INTEGER", nullable: false),
                    least_strength = table.Column<decimal>(type: "TEXT", nullable: false),
                    small_share = table.Column<decimal>(type: "TEXT", nullable: false),
                    digest_days = table.Column<int>(type: "INTEGER", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matching_rules", x => x.programme);
                });

            migrationBuilder.CreateTable(
                name: "meetings_matching_setups",
                columns: table => new
                {
                    @event = table.Column<Guid>(name: "event", type: "TEXT", nullable: false),
                    rules = table.Column<string>(type: "TEXT", nullable: false),
                    proof = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_matching_setups", x => x.@event);
                });

            migrationBuilder.CreateTable(
                name: "meetings_meeting_availabilities",
                columns: table => new
                {
                    @event = table.Column<Guid>(name: "event", type: "TEXT", nullable: false),
                    organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    away = table.Column<string>(type: "TEXT", nullable: false),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_meeting_availabilities", x => new { x.@event, x.organisation });
                });

            migrationBuilder.CreateTable(
                name: "programmes",
                columns: table => new
                {
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    summary = table.Column<string>(type: "TEXT", nullable: false),
                    accent = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    owner = table.Column<Guid>(type: "TEXT", nullable: true),
                    Period = table.Column<string>(type: "TEXT", nullable: true),
                    begins_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Predecessors = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes", x => x.programme);
                });

            migrationBuilder.CreateTable(
                name: "programmes_uploaded_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    report = table.Column<string>(type: "TEXT", nullable: true),
                    job = table.Column<Guid>(type: "TEXT", nullable: true),
                    imported_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_uploaded_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_passkeys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    public_key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    transports = table.Column<string>(type: "TEXT", nullable: false),
                    is_user_verified = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_backup_eligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    attestation_object = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client_data_json = table.Column<byte[]>(type: "BLOB", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_passkeys", x => x.id);
                    table.ForeignKey(
                        name: "FK_access_passkeys_access_accounts_account",
                        column: x => x.account,
                        principalTable: "access_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "access_reset_links",
                columns: table => new
                {
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    used_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_reset_links", x => x.token_hash);
                    table.ForeignKey(
                        name: "FK_access_reset_links_access_accounts_account",
                        column: x => x.account,
                        principalTable: "access_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "access_role_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    programme = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisation = table.Column<Guid>(type: "TEXT", nullable: true),
                    slot = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_role_grants", x => x.id);
                    table.ForeignKey(
                        name: "FK_access_role_grants_access_accounts_account",
                        column: x => x.account,
                        principalTable: "access_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "access_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    is_strong = table.Column<bool>(type: "INTEGER", nullable: false),
                    device = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_seen_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_sessions", x => x.id);
                    table.ForeignKey(
                        name: "FK_access_sessions_access_accounts_account",
                        column: x => x.account,
                        principalTable: "access_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "access_sign_in_guards",
                columns: table => new
                {
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    failures = table.Column<int>(type: "INTEGER", nullable: false),
                    locked_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_step = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_sign_in_guards", x => x.account);
                    table.ForeignKey(
                        name: "FK_access_sign_in_guards_access_accounts_account",
                        column: x => x.account,
                        principalTable: "access_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "core_file_chunks",
                columns: table => new
                {
                    file = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_core_file_chunks", x => new { x.file, x.number });
                    table.ForeignKey(
                        name: "FK_core_file_chunks_core_files_file",
                        column: x => x.file,
                        principalTable: "core_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    facts = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<Guid>(type: "TEXT", nullable: true),
                    parent = table.Column<Guid>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_organisations", x => x.id);
                    table.ForeignKey(
                        name: "FK_directory_organisations_directory_organisations_parent",
                        column: x => x.parent,
                        principalTable: "directory_organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_directory_organisations_directory_places_place",
                        column: x => x.place,
                        principalTable: "directory_places",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreements_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    parties = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: true),
                    commitments = table.Column<string>(type: "TEXT", nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    follows = table.Column<string>(type: "TEXT", nullable: true),
                    file = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    proposal = table.Column<string>(type: "TEXT", nullable: true),
                    in_force_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_agreements", x => x.id);
                    table.ForeignKey(
                        name: "FK_agreements_agreements_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreements_consortia",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    lead = table.Column<Guid>(type: "TEXT", nullable: false),
                    members = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_consortia", x => x.id);
                    table.ForeignKey(
                        name: "FK_agreements_consortia_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_solutions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    summary = table.Column<string>(type: "TEXT", nullable: false),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    maturity = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    topics = table.Column<string>(type: "TEXT", nullable: false),
                    languages = table.Column<string>(type: "TEXT", nullable: false),
                    support = table.Column<string>(type: "TEXT", nullable: false),
                    places = table.Column<string>(type: "TEXT", nullable: false),
                    price = table.Column<string>(type: "TEXT", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", nullable: false),
                    evidence_level = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    reviewed_until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    sent_back_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    topic_marks = table.Column<string>(type: "TEXT", nullable: false),
                    support_marks = table.Column<string>(type: "TEXT", nullable: false),
                    place_marks = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalogue_solutions", x => x.id);
                    table.ForeignKey(
                        name: "FK_catalogue_solutions_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "delivery_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    responsible = table.Column<Guid>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: true),
                    period = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    workstreams = table.Column<string>(type: "TEXT", nullable: false),
                    participants = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_reason = table.Column<string>(type: "TEXT", nullable: true),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    baselines = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_plans", x => x.id);
                    table.ForeignKey(
                        name: "FK_delivery_plans_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "events_delegations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    edition = table.Column<Guid>(type: "TEXT", nullable: true),
                    when = table.Column<string>(type: "TEXT", nullable: true),
                    lead = table.Column<Guid>(type: "TEXT", nullable: true),
                    delegates = table.Column<int>(type: "INTEGER", nullable: true),
                    organisations = table.Column<int>(type: "INTEGER", nullable: true),
                    size = table.Column<string>(type: "TEXT", nullable: true),
                    aim = table.Column<string>(type: "TEXT", nullable: true),
                    from = table.Column<string>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", nullable: false),
                    members = table.Column<string>(type: "TEXT", nullable: false),
                    itinerary = table.Column<string>(type: "TEXT", nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_delegations", x => x.id);
                    table.ForeignKey(
                        name: "FK_events_delegations_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "events_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    cancel_reason = table.Column<string>(type: "TEXT", nullable: true),
                    edition = table.Column<Guid>(type: "TEXT", nullable: true),
                    when = table.Column<string>(type: "TEXT", nullable: true),
                    hours = table.Column<string>(type: "TEXT", nullable: true),
                    time_zone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    place = table.Column<Guid>(type: "TEXT", nullable: true),
                    venue = table.Column<string>(type: "TEXT", nullable: true),
                    is_online = table.Column<bool>(type: "INTEGER", nullable: false),
                    host = table.Column<Guid>(type: "TEXT", nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: true),
                    theme = table.Column<string>(type: "TEXT", nullable: true),
                    languages = table.Column<string>(type: "TEXT", nullable: false),
                    capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    registration = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    register_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    participants = table.Column<string>(type: "TEXT", nullable: false),
                    sessions = table.Column<string>(type: "TEXT", nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_events", x => x.id);
                    table.ForeignKey(
                        name: "FK_events_events_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "grants_applications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    call_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    consortium_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    summary = table.Column<string>(type: "TEXT", nullable: false),
                    lines = table.Column<string>(type: "TEXT", nullable: false),
                    other_funding = table.Column<string>(type: "TEXT", nullable: false),
                    options = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    rejection_reason = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grants_applications", x => x.id);
                    table.ForeignKey(
                        name: "FK_grants_applications_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "grants_awards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    consortium_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    conditions = table.Column<string>(type: "TEXT", nullable: true),
                    amounts = table.Column<string>(type: "TEXT", nullable: false),
                    account = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    proposal = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grants_awards", x => x.id);
                    table.ForeignKey(
                        name: "FK_grants_awards_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "grants_calls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    summary = table.Column<string>(type: "TEXT", nullable: true),
                    edition = table.Column<Guid>(type: "TEXT", nullable: true),
                    scheme = table.Column<string>(type: "TEXT", nullable: false),
                    opens = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    closes = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    budget = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    documents = table.Column<string>(type: "TEXT", nullable: false),
                    criteria = table.Column<string>(type: "TEXT", nullable: false),
                    is_blind = table.Column<bool>(type: "INTEGER", nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grants_calls", x => x.id);
                    table.ForeignKey(
                        name: "FK_grants_calls_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "grants_claims",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    award_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    claimant = table.Column<Guid>(type: "TEXT", nullable: false),
                    fiscal_year = table.Column<int>(type: "INTEGER", nullable: true),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    lines = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    check = table.Column<string>(type: "TEXT", nullable: true),
                    sent_back_because = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grants_claims", x => x.id);
                    table.ForeignKey(
                        name: "FK_grants_claims_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "issues_hearings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<Guid>(type: "TEXT", nullable: true),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    time = table.Column<string>(type: "TEXT", nullable: true),
                    form = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    organisations = table.Column<string>(type: "TEXT", nullable: false),
                    people = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    notes = table.Column<string>(type: "TEXT", nullable: true),
                    initiatives = table.Column<string>(type: "TEXT", nullable: true),
                    possible_partners = table.Column<string>(type: "TEXT", nullable: true),
                    consent = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_issues_hearings", x => x.id);
                    table.ForeignKey(
                        name: "FK_issues_hearings_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "issues_issues",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<Guid>(type: "TEXT", nullable: false),
                    summary = table.Column<string>(type: "TEXT", nullable: false),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    beneficiaries = table.Column<string>(type: "TEXT", nullable: true),
                    topics = table.Column<string>(type: "TEXT", nullable: false),
                    urgency = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    wanted_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    support = table.Column<string>(type: "TEXT", nullable: false),
                    figures = table.Column<string>(type: "TEXT", nullable: true),
                    constraints = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    merged_into = table.Column<Guid>(type: "TEXT", nullable: true),
                    stands_for = table.Column<string>(type: "TEXT", nullable: false),
                    revisit_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    in_charge = table.Column<string>(type: "TEXT", nullable: true),
                    in_charge_mark = table.Column<string>(type: "TEXT", nullable: false),
                    topic_marks = table.Column<string>(type: "TEXT", nullable: false),
                    support_marks = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_issues_issues", x => x.id);
                    table.ForeignKey(
                        name: "FK_issues_issues_issues_issues_merged_into",
                        column: x => x.merged_into,
                        principalTable: "issues_issues",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_issues_issues_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matching_matches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    issue = table.Column<Guid>(type: "TEXT", nullable: false),
                    solution = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    provider = table.Column<Guid>(type: "TEXT", nullable: false),
                    origin = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    strength = table.Column<double>(type: "REAL", nullable: true),
                    reasons = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    suggested_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    city_answer = table.Column<string>(type: "TEXT", nullable: true),
                    partner_answer = table.Column<string>(type: "TEXT", nullable: true),
                    city_contact = table.Column<string>(type: "TEXT", nullable: true),
                    partner_contact = table.Column<string>(type: "TEXT", nullable: true),
                    introduced_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    city_says = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    partner_says = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matching_matches", x => x.id);
                    table.ForeignKey(
                        name: "FK_matching_matches_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meetings_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    @event = table.Column<Guid>(name: "event", type: "TEXT", nullable: false),
                    asker = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    interpreted_into = table.Column<string>(type: "TEXT", maxLength: 35, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decline_reason = table.Column<string>(type: "TEXT", nullable: true),
                    slot = table.Column<int>(type: "INTEGER", nullable: true),
                    table = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    asker_outcome = table.Column<string>(type: "TEXT", nullable: true),
                    asked_outcome = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_meetings", x => x.id);
                    table.ForeignKey(
                        name: "FK_meetings_meetings_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "practices_practices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<Guid>(type: "TEXT", nullable: true),
                    situation = table.Column<string>(type: "TEXT", nullable: false),
                    solution = table.Column<string>(type: "TEXT", nullable: false),
                    conditions = table.Column<string>(type: "TEXT", nullable: true),
                    costs = table.Column<string>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: false),
                    failures = table.Column<string>(type: "TEXT", nullable: true),
                    contact = table.Column<Guid>(type: "TEXT", nullable: true),
                    topics = table.Column<string>(type: "TEXT", nullable: false),
                    topic_marks = table.Column<string>(type: "TEXT", nullable: false),
                    languages = table.Column<string>(type: "TEXT", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_practices_practices", x => x.id);
                    table.ForeignKey(
                        name: "FK_practices_practices_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programmes_editions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: true),
                    begins_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    time_zone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    fiscal_years = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    is_predecessor = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false),
                    phases = table.Column<string>(type: "TEXT", nullable: false),
                    calendar = table.Column<string>(type: "TEXT", nullable: false),
                    rules = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_editions", x => x.id);
                    table.ForeignKey(
                        name: "FK_programmes_editions_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programmes_thread_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    to_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_thread_links", x => x.id);
                    table.ForeignKey(
                        name: "FK_programmes_thread_links_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programmes_topics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    label = table.Column<string>(type: "TEXT", nullable: false),
                    is_shared = table.Column<bool>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_topics", x => x.id);
                    table.ForeignKey(
                        name: "FK_programmes_topics_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "access_passkey_uses",
                columns: table => new
                {
                    passkey = table.Column<Guid>(type: "TEXT", nullable: false),
                    sign_count = table.Column<long>(type: "INTEGER", nullable: false),
                    is_backed_up = table.Column<bool>(type: "INTEGER", nullable: false),
                    last_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_passkey_uses", x => x.passkey);
                    table.ForeignKey(
                        name: "FK_access_passkey_uses_access_passkeys_passkey",
                        column: x => x.passkey,
                        principalTable: "access_passkeys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "delivery_indicators",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan = table.Column<Guid>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    direction = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    definition = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    place = table.Column<Guid>(type: "TEXT", nullable: true),
                    catalogue = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    baseline_value = table.Column<decimal>(type: "TEXT", nullable: true),
                    baseline_period = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    target_value = table.Column<decimal>(type: "TEXT", nullable: true),
                    target_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_indicators", x => x.id);
                    table.ForeignKey(
                        name: "FK_delivery_indicators_delivery_plans_plan",
                        column: x => x.plan,
                        principalTable: "delivery_plans",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_delivery_indicators_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "delivery_milestones",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    lead = table.Column<Guid>(type: "TEXT", nullable: false),
                    workstream = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    baseline_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    moves = table.Column<string>(type: "TEXT", nullable: false),
                    depends_on = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_milestones", x => x.id);
                    table.ForeignKey(
                        name: "FK_delivery_milestones_delivery_plans_plan",
                        column: x => x.plan,
                        principalTable: "delivery_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_delivery_milestones_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "delivery_progress_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan = table.Column<Guid>(type: "TEXT", nullable: false),
                    lead = table.Column<Guid>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    achieved = table.Column<string>(type: "TEXT", nullable: false),
                    slipped = table.Column<string>(type: "TEXT", nullable: true),
                    next_steps = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_progress_reports", x => x.id);
                    table.ForeignKey(
                        name: "FK_delivery_progress_reports_delivery_plans_plan",
                        column: x => x.plan,
                        principalTable: "delivery_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_delivery_progress_reports_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "events_registrations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    @event = table.Column<Guid>(name: "event", type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: true),
                    person = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    organisation = table.Column<Guid>(type: "TEXT", nullable: true),
                    role = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    languages = table.Column<string>(type: "TEXT", nullable: false),
                    topics = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    needs = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    checked_in_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_registrations", x => x.id);
                    table.ForeignKey(
                        name: "FK_events_registrations_events_events_event",
                        column: x => x.@event,
                        principalTable: "events_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "events_visit_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    findings = table.Column<string>(type: "TEXT", nullable: false),
                    @event = table.Column<Guid>(name: "event", type: "TEXT", nullable: true),
                    delegation = table.Column<Guid>(type: "TEXT", nullable: true),
                    met = table.Column<string>(type: "TEXT", nullable: false),
                    met_organisations = table.Column<string>(type: "TEXT", nullable: false),
                    follow_ups = table.Column<string>(type: "TEXT", nullable: false),
                    author = table.Column<Guid>(type: "TEXT", nullable: true),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events_visit_reports", x => x.id);
                    table.ForeignKey(
                        name: "FK_events_visit_reports_events_delegations_delegation",
                        column: x => x.delegation,
                        principalTable: "events_delegations",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_events_visit_reports_events_events_event",
                        column: x => x.@event,
                        principalTable: "events_events",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_events_visit_reports_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "grants_assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessor = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    assigned_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    conflict = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    scores = table.Column<string>(type: "TEXT", nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grants_assessments", x => x.id);
                    table.ForeignKey(
                        name: "FK_grants_assessments_grants_applications_application",
                        column: x => x.application,
                        principalTable: "grants_applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "practices_replications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    practice = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    adapted = table.Column<string>(type: "TEXT", nullable: true),
                    effect = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    learned = table.Column<string>(type: "TEXT", nullable: true),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_released = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_practices_replications", x => x.id);
                    table.ForeignKey(
                        name: "FK_practices_replications_practices_practices_practice",
                        column: x => x.practice,
                        principalTable: "practices_practices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_practices_replications_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programmes_known_facts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    when = table.Column<string>(type: "TEXT", nullable: true),
                    occurs_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    edition = table.Column<Guid>(type: "TEXT", nullable: true),
                    places = table.Column<string>(type: "TEXT", nullable: false),
                    organisations = table.Column<string>(type: "TEXT", nullable: false),
                    people = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_known_facts", x => x.id);
                    table.ForeignKey(
                        name: "FK_programmes_known_facts_programmes_editions_edition",
                        column: x => x.edition,
                        principalTable: "programmes_editions",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_programmes_known_facts_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programmes_memberships",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    member_kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    edition = table.Column<Guid>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_memberships", x => x.id);
                    table.ForeignKey(
                        name: "FK_programmes_memberships_programmes_editions_edition",
                        column: x => x.edition,
                        principalTable: "programmes_editions",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_programmes_memberships_programmes_programme",
                        column: x => x.programme,
                        principalTable: "programmes",
                        principalColumn: "programme",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "delivery_readings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator = table.Column<Guid>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    value = table.Column<decimal>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    recorded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    corrections = table.Column<string>(type: "TEXT", nullable: false),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_readings", x => x.id);
                    table.ForeignKey(
                        name: "FK_delivery_readings_delivery_indicators_indicator",
                        column: x => x.indicator,
                        principalTable: "delivery_indicators",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_access_accounts_email_key",
                table: "access_accounts",
                column: "email_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_access_invitations_programme",
                table: "access_invitations",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_access_invitations_token_hash",
                table: "access_invitations",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_access_passkeys_account",
                table: "access_passkeys",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_access_passkeys_credential_id",
                table: "access_passkeys",
                column: "credential_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_access_reset_links_account",
                table: "access_reset_links",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_access_role_grants_account_slot",
                table: "access_role_grants",
                columns: new[] { "account", "slot" },
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_access_role_grants_programme_role",
                table: "access_role_grants",
                columns: new[] { "programme", "role" });

            migrationBuilder.CreateIndex(
                name: "IX_access_sessions_account",
                table: "access_sessions",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_agreements_agreements_programme",
                table: "agreements_agreements",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_agreements_agreements_programme_key",
                table: "agreements_agreements",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agreements_consortia_programme",
                table: "agreements_consortia",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_agreements_consortia_programme_key",
                table: "agreements_consortia",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_rules_programme",
                table: "catalogue_rules",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_solution_files_uploaded_at",
                table: "catalogue_solution_files",
                column: "uploaded_at");

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_solutions_organisation",
                table: "catalogue_solutions",
                column: "organisation");

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_solutions_programme",
                table: "catalogue_solutions",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_solutions_programme_key",
                table: "catalogue_solutions",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_audit_entries_kind_key",
                table: "core_audit_entries",
                columns: new[] { "kind", "key" });

            migrationBuilder.CreateIndex(
                name: "IX_core_audit_entries_programme_sequence",
                table: "core_audit_entries",
                columns: new[] { "programme", "sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_core_files_programme",
                table: "core_files",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_core_jobs_account",
                table: "core_jobs",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_core_jobs_once_key",
                table: "core_jobs",
                column: "once_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_jobs_state_due_at",
                table: "core_jobs",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_core_outbox_messages_event_receiver",
                table: "core_outbox_messages",
                columns: new[] { "event", "receiver" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_core_outbox_messages_state_due_at",
                table: "core_outbox_messages",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_indicators_place",
                table: "delivery_indicators",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_delivery_indicators_plan",
                table: "delivery_indicators",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "IX_delivery_indicators_programme",
                table: "delivery_indicators",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_delivery_indicators_programme_key",
                table: "delivery_indicators",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_delivery_milestones_plan_due",
                table: "delivery_milestones",
                columns: new[] { "plan", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_milestones_programme",
                table: "delivery_milestones",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_delivery_milestones_programme_key",
                table: "delivery_milestones",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_delivery_milestones_state_due",
                table: "delivery_milestones",
                columns: new[] { "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_plans_programme",
                table: "delivery_plans",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_delivery_plans_programme_key",
                table: "delivery_plans",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_delivery_progress_reports_plan_last_day",
                table: "delivery_progress_reports",
                columns: new[] { "plan", "last_day" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_progress_reports_programme",
                table: "delivery_progress_reports",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_delivery_progress_reports_programme_key",
                table: "delivery_progress_reports",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_delivery_readings_indicator_last_day",
                table: "delivery_readings",
                columns: new[] { "indicator", "last_day" });

            migrationBuilder.CreateIndex(
                name: "IX_delivery_readings_programme",
                table: "delivery_readings",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_key",
                table: "directory_organisations",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_parent",
                table: "directory_organisations",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_place",
                table: "directory_organisations",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_programme",
                table: "directory_organisations",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_directory_people_account",
                table: "directory_people",
                column: "account",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_people_key",
                table: "directory_people",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_people_programme",
                table: "directory_people",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_directory_people_sort_key",
                table: "directory_people",
                column: "sort_key");

            migrationBuilder.CreateIndex(
                name: "IX_directory_places_key",
                table: "directory_places",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_places_parent",
                table: "directory_places",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_directory_places_programme",
                table: "directory_places",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_events_delegations_programme",
                table: "events_delegations",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_events_delegations_programme_key",
                table: "events_delegations",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_events_events_programme",
                table: "events_events",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_events_events_programme_first_day",
                table: "events_events",
                columns: new[] { "programme", "first_day" });

            migrationBuilder.CreateIndex(
                name: "IX_events_events_programme_key",
                table: "events_events",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_events_registrations_event_state",
                table: "events_registrations",
                columns: new[] { "event", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_events_registrations_programme",
                table: "events_registrations",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_events_visit_reports_delegation",
                table: "events_visit_reports",
                column: "delegation");

            migrationBuilder.CreateIndex(
                name: "IX_events_visit_reports_event",
                table: "events_visit_reports",
                column: "event");

            migrationBuilder.CreateIndex(
                name: "IX_events_visit_reports_programme",
                table: "events_visit_reports",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_events_visit_reports_programme_key",
                table: "events_visit_reports",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_grants_applications_call_id_consortium_id",
                table: "grants_applications",
                columns: new[] { "call_id", "consortium_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_grants_applications_programme",
                table: "grants_applications",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_grants_applications_programme_key",
                table: "grants_applications",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_grants_assessments_application_assessor",
                table: "grants_assessments",
                columns: new[] { "application", "assessor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_grants_assessments_programme",
                table: "grants_assessments",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_grants_awards_programme",
                table: "grants_awards",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_grants_awards_programme_key",
                table: "grants_awards",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_grants_calls_programme",
                table: "grants_calls",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_grants_calls_programme_key",
                table: "grants_calls",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_grants_claims_programme",
                table: "grants_claims",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_grants_claims_programme_key",
                table: "grants_claims",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_issues_hearing_guides_programme",
                table: "issues_hearing_guides",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_issues_hearings_organisation",
                table: "issues_hearings",
                column: "organisation");

            migrationBuilder.CreateIndex(
                name: "IX_issues_hearings_programme",
                table: "issues_hearings",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_issues_hearings_programme_key",
                table: "issues_hearings",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_issues_issues_merged_into",
                table: "issues_issues",
                column: "merged_into");

            migrationBuilder.CreateIndex(
                name: "IX_issues_issues_organisation",
                table: "issues_issues",
                column: "organisation");

            migrationBuilder.CreateIndex(
                name: "IX_issues_issues_place",
                table: "issues_issues",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_issues_issues_programme",
                table: "issues_issues",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_issues_issues_programme_key",
                table: "issues_issues",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matching_announced_programme",
                table: "matching_announced",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_matching_announced_programme_at",
                table: "matching_announced",
                columns: new[] { "programme", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_matching_considerations_programme",
                table: "matching_considerations",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_matching_digest_refusals_programme",
                table: "matching_digest_refusals",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_matching_kept_apart_programme",
                table: "matching_kept_apart",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_matching_matches_issue_solution",
                table: "matching_matches",
                columns: new[] { "issue", "solution" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matching_matches_owner",
                table: "matching_matches",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_matching_matches_programme",
                table: "matching_matches",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_matching_matches_programme_key",
                table: "matching_matches",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matching_matches_provider",
                table: "matching_matches",
                column: "provider");

            migrationBuilder.CreateIndex(
                name: "IX_matching_matches_solution",
                table: "matching_matches",
                column: "solution");

            migrationBuilder.CreateIndex(
                name: "IX_matching_matches_state_expires_at",
                table: "matching_matches",
                columns: new[] { "state", "expires_at" });

            migrationBuilder.CreateIndex(
                name: "IX_matching_rules_programme",
                table: "matching_rules",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_matching_setups_programme",
                table: "meetings_matching_setups",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_meeting_availabilities_programme",
                table: "meetings_meeting_availabilities",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_meetings_event_slot_table",
                table: "meetings_meetings",
                columns: new[] { "event", "slot", "table" },
                unique: true,
                filter: "state = 'Scheduled'");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_meetings_programme",
                table: "meetings_meetings",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_meetings_programme_key",
                table: "meetings_meetings",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_practices_practices_place",
                table: "practices_practices",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_practices_practices_programme",
                table: "practices_practices",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_practices_practices_programme_key",
                table: "practices_practices",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_practices_practices_valid_until",
                table: "practices_practices",
                column: "valid_until");

            migrationBuilder.CreateIndex(
                name: "IX_practices_replications_place",
                table: "practices_replications",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "IX_practices_replications_practice",
                table: "practices_replications",
                column: "practice");

            migrationBuilder.CreateIndex(
                name: "IX_practices_replications_programme",
                table: "practices_replications",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_practices_replications_programme_key",
                table: "practices_replications",
                columns: new[] { "programme", "key" },
                unique: true);

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
                name: "IX_programmes_editions_programme",
                table: "programmes_editions",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_editions_programme_key",
                table: "programmes_editions",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programmes_known_facts_edition",
                table: "programmes_known_facts",
                column: "edition");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_known_facts_programme",
                table: "programmes_known_facts",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_known_facts_programme_key",
                table: "programmes_known_facts",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programmes_memberships_edition",
                table: "programmes_memberships",
                column: "edition");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_memberships_member_kind_member_id",
                table: "programmes_memberships",
                columns: new[] { "member_kind", "member_id" });

            migrationBuilder.CreateIndex(
                name: "IX_programmes_memberships_programme",
                table: "programmes_memberships",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_memberships_programme_member_kind_member_id_role",
                table: "programmes_memberships",
                columns: new[] { "programme", "member_kind", "member_id", "role" },
                unique: true,
                filter: "archived_at IS NULL AND edition IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_memberships_programme_member_kind_member_id_role_edition",
                table: "programmes_memberships",
                columns: new[] { "programme", "member_kind", "member_id", "role", "edition" },
                unique: true,
                filter: "archived_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_thread_links_from_kind_from_id_to_kind_to_id",
                table: "programmes_thread_links",
                columns: new[] { "from_kind", "from_id", "to_kind", "to_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programmes_thread_links_programme",
                table: "programmes_thread_links",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_thread_links_to_kind_to_id",
                table: "programmes_thread_links",
                columns: new[] { "to_kind", "to_id" });

            migrationBuilder.CreateIndex(
                name: "IX_programmes_topics_programme",
                table: "programmes_topics",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_topics_programme_key",
                table: "programmes_topics",
                columns: new[] { "programme", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programmes_uploaded_files_uploaded_at",
                table: "programmes_uploaded_files",
                column: "uploaded_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_invitations");

            migrationBuilder.DropTable(
                name: "access_passkey_uses");

            migrationBuilder.DropTable(
                name: "access_reset_links");

            migrationBuilder.DropTable(
                name: "access_role_grants");

            migrationBuilder.DropTable(
                name: "access_sessions");

            migrationBuilder.DropTable(
                name: "access_sign_in_guards");

            migrationBuilder.DropTable(
                name: "agreements_agreements");

            migrationBuilder.DropTable(
                name: "agreements_consortia");

            migrationBuilder.DropTable(
                name: "catalogue_rules");

            migrationBuilder.DropTable(
                name: "catalogue_solution_files");

            migrationBuilder.DropTable(
                name: "catalogue_solutions");

            migrationBuilder.DropTable(
                name: "core_audit_entries");

            migrationBuilder.DropTable(
                name: "core_file_chunks");

            migrationBuilder.DropTable(
                name: "core_jobs");

            migrationBuilder.DropTable(
                name: "core_loaded_examples");

            migrationBuilder.DropTable(
                name: "core_outbox_messages");

            migrationBuilder.DropTable(
                name: "core_protection_keys");

            migrationBuilder.DropTable(
                name: "delivery_milestones");

            migrationBuilder.DropTable(
                name: "delivery_progress_reports");

            migrationBuilder.DropTable(
                name: "delivery_readings");

            migrationBuilder.DropTable(
                name: "directory_organisations");

            migrationBuilder.DropTable(
                name: "directory_people");

            migrationBuilder.DropTable(
                name: "events_registrations");

            migrationBuilder.DropTable(
                name: "events_visit_reports");

            migrationBuilder.DropTable(
                name: "grants_assessments");

            migrationBuilder.DropTable(
                name: "grants_awards");

            migrationBuilder.DropTable(
                name: "grants_calls");

            migrationBuilder.DropTable(
                name: "grants_claims");

            migrationBuilder.DropTable(
                name: "issues_hearing_guides");

            migrationBuilder.DropTable(
                name: "issues_hearings");

            migrationBuilder.DropTable(
                name: "issues_issues");

            migrationBuilder.DropTable(
                name: "matching_announced");

            migrationBuilder.DropTable(
                name: "matching_considerations");

            migrationBuilder.DropTable(
                name: "matching_digest_refusals");

            migrationBuilder.DropTable(
                name: "matching_kept_apart");

            migrationBuilder.DropTable(
                name: "matching_matches");

            migrationBuilder.DropTable(
                name: "matching_rules");

            migrationBuilder.DropTable(
                name: "meetings_matching_setups");

            migrationBuilder.DropTable(
                name: "meetings_meeting_availabilities");

            migrationBuilder.DropTable(
                name: "meetings_meetings");

            migrationBuilder.DropTable(
                name: "practices_replications");

            migrationBuilder.DropTable(
                name: "programmes_known_facts");

            migrationBuilder.DropTable(
                name: "programmes_memberships");

            migrationBuilder.DropTable(
                name: "programmes_thread_links");

            migrationBuilder.DropTable(
                name: "programmes_topics");

            migrationBuilder.DropTable(
                name: "programmes_uploaded_files");

            migrationBuilder.DropTable(
                name: "access_passkeys");

            migrationBuilder.DropTable(
                name: "core_files");

            migrationBuilder.DropTable(
                name: "delivery_indicators");

            migrationBuilder.DropTable(
                name: "directory_places");

            migrationBuilder.DropTable(
                name: "events_delegations");

            migrationBuilder.DropTable(
                name: "events_events");

            migrationBuilder.DropTable(
                name: "grants_applications");

            migrationBuilder.DropTable(
                name: "practices_practices");

            migrationBuilder.DropTable(
                name: "programmes_editions");

            migrationBuilder.DropTable(
                name: "access_accounts");

            migrationBuilder.DropTable(
                name: "delivery_plans");

            migrationBuilder.DropTable(
                name: "programmes");
        }
    }
}
