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
                    reviewed_until = table.Column<DateOnly>(type: "TEXT", nullable: false),
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
                name: "directory_organisations");

            migrationBuilder.DropTable(
                name: "directory_people");

            migrationBuilder.DropTable(
                name: "issues_hearings");

            migrationBuilder.DropTable(
                name: "issues_issues");

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
                name: "directory_places");

            migrationBuilder.DropTable(
                name: "programmes_editions");

            migrationBuilder.DropTable(
                name: "access_accounts");

            migrationBuilder.DropTable(
                name: "programmes");
        }
    }
}
