using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Musubi.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CostSheetsAndSubmissions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cost_sheets",
                schema: "grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application = table.Column<Guid>(type: "uuid", nullable: false),
                    member = table.Column<Guid>(type: "uuid", nullable: false),
                    rows = table.Column<string>(type: "text", nullable: false),
                    completed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cost_sheets", x => x.id);
                    table.ForeignKey(
                        name: "FK_cost_sheets_applications_application",
                        column: x => x.application,
                        principalSchema: "grants",
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "submissions",
                schema: "grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_illustrative = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_submissions", x => x.id);
                    table.ForeignKey(
                        name: "FK_submissions_applications_application",
                        column: x => x.application,
                        principalSchema: "grants",
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cost_sheets_application_member",
                schema: "grants",
                table: "cost_sheets",
                columns: new[] { "application", "member" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cost_sheets_programme",
                schema: "grants",
                table: "cost_sheets",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_submissions_application",
                schema: "grants",
                table: "submissions",
                column: "application",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_submissions_programme",
                schema: "grants",
                table: "submissions",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_submissions_programme_number",
                schema: "grants",
                table: "submissions",
                columns: new[] { "programme", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cost_sheets",
                schema: "grants");

            migrationBuilder.DropTable(
                name: "submissions",
                schema: "grants");
        }
    }
}
