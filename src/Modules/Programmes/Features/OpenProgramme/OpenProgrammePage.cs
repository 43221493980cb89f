using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.OpenProgramme;

[OpenTo(Role.Operator)]
internal sealed class OpenProgrammePage(OpenProgrammeHandler handler, ProgrammesLookup lookup, ProgrammesLinks links) : PageModel
{
    [BindProperty]
    public OpenProgrammeForm Form { get; set; } = new();

    /// <summary>The programme that was just opened; null while none was.</summary>
    public ProgrammeFace? Opened { get; private set; }

    public async Task OnGetAsync(string? opened, CancellationToken cancel) => Opened = opened is null
        ? null
        : (await lookup.TenantsAsync(this.Actor(), cancel)).Find(tenant => tenant.Key.Stored == opened);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var reading = new FormReading();
        var facts = Form.Read(reading, this.Actor().Name);
        var key = reading.TakeKey(Form.Key, nameof(Form.Key), facts?.Name);
        if (!this.Accepts(reading, facts) || key is null)
        {
            return this.Redisplay();
        }

        return (await handler.HandleAsync(new(key, facts, this.Actor()), cancel)).Succeeded(out _, out var problem)
            ? Redirect($"{links.NewProgramme()}?opened={key}")
            : this.ShowAt(problem, field => field);
    }
}

/// <summary>What is needed to open a programme; its secretariat writes everything else.</summary>
internal sealed class OpenProgrammeForm
{
    /// <summary>Its key, blank to derive it from the name.</summary>
    public string? Key { get; set; }

    public LocalizedInput Name { get; set; } = new();

    [Required]
    public ProgrammeKind? Kind { get; set; }

    public LocalizedInput Summary { get; set; } = new();

    public ProgrammeFacts? Read(FormReading reading, string by)
    {
        var name = reading.Take(Name, nameof(Name), before: null, by);
        var summary = reading.Take(Summary, nameof(Summary), before: null, by);
        return name is null || summary is null || Kind is not { } kind
            ? null
            : new() { Name = name, Kind = kind, Summary = summary, Accent = Accent.Indigo };
    }
}
