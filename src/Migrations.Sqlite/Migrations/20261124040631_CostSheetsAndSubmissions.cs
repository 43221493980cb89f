using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Musubi.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CostSheetsAndSubmissions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "grants_cost_sheets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application = table.Column<Guid>(type: "TEXT", nullable: false),
                    member = table.Column<Guid>(type: "TEXT", nullable: false),
                    rows = table.Column<string>(type: "TEXT", nullable: false),
                    completed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grants_cost_sheets", x => x.id);
                    table.ForeignKey(
                        name: "FK_grants_cost_sheets_grants_applications_application",
                        column: x => x.application,
                        principalTable: "grants_applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "grants_submissions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_illustrative = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grants_submissions", x => x.id);
                    table.ForeignKey(
                        name: "FK_grants_submissions_grants_applications_application",
                        column: x => x.application,
                        principalTable: "grants_applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_grants_cost_sheets_application_member",
                table: "grants_cost_sheets",
                columns: new[] { "application", "member" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_grants_cost_sheets_programme",
                table: "grants_cost_sheets",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_grants_submissions_application",
                table: "grants_submissions",
                column: "application",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_grants_submissions_programme",
                table: "grants_submissions",
                column: "programme");

            migrationBuilder.CreateIndex(
                name: "IX_grants_submissions_programme_number",
                table: "grants_submissions",
                columns: new[] { "programme", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "grants_cost_sheets");

            migrationBuilder.DropTable(
                name: "grants_submissions");
        }
    }
}
