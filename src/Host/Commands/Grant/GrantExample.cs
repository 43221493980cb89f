namespace Musubi.Host.Commands.Grant;

/// <summary>The example that <c>musubi grant --help</c> shows; a test computes it.</summary>
internal static class GrantExample
{
    public const string Call = "musubi grant --scheme smart-tokyo-local-issues --budget budget.json --reader ja --out account.json";

    public const string Budget = """
        {
          "currency": "JPY",
          "decidedOn": "2025-12-04",
          "members": [
            { "id": "city", "kind": "local-government", "lead": true },
            { "id": "acme", "kind": "company", "size": "small" }
          ],
          "costs": [
            { "id": "c1", "member": "acme", "on": "2026-01-20", "category": "equipment", "amount": "12345678" }
          ],
          "otherFunding": [ { "source": "national", "amount": "1000000", "fiscalYear": 2025 } ],
          "options": {}
        }
        """;
}
