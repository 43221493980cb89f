using System.CommandLine;
using Musubi.Host.Composition;
using Musubi.Host.Serving;
using Musubi.Persistence.Audit;

namespace Musubi.Host.Commands;

/// <summary><c>musubi audit verify</c>: walks the audit chain and names the first link that does not hold.</summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var database = Setting.Database();
        var head = new Option<string?>("--head") { Description = Say.Text("Host.Command.AuditHead") };
        var verify = new Command("verify", Say.Text("Host.Command.AuditVerify")) { database, head };
        verify.SetAction((parsed, cancel) => Faults.ToldAsync(async () =>
        {
            await using var app = Application.Build(parsed, database);
            await Preparation.CheckVersionAsync(app.Services, cancel);
            await using var scope = app.Services.CreateAsyncScope();
            var verdict = await scope.ServiceProvider.GetRequiredService<AuditCheck>().VerifyAsync(parsed.GetValue(head), cancel);
            if (verdict.Fault is not { } fault)
            {
                Say.Line("Host.Audit.Whole", ("count", verdict.Checked), ("head", verdict.Head));
                return 0;
            }

            Say.Error("Host.Audit.Broken", ("sequence", verdict.BrokenAt!.Value), ("fault", Say.Text($"Persistence.AuditFault.{fault}")));
            return 1;
        }));
        return new Command("audit", Say.Text("Host.Command.Audit")) { verify };
    }
}
