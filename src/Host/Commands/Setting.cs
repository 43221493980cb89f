using System.CommandLine;

namespace Musubi.Host.Commands;

/// <summary>Options that several commands share.</summary>
internal static class Setting
{
    /// <summary>The database when nothing is said: a file beside the caller.</summary>
    public const string DefaultDatabase = "Data Source=musubi.db";

    public static Option<string?> Database() => new("--database") { Description = Say.Text("Host.Command.Database") };

    /// <summary>What the option says, else the configuration (<c>ConnectionStrings__Musubi</c>), else the default.</summary>
    public static string Connection(ParseResult parsed, Option<string?> option, IConfiguration configuration) =>
        parsed.GetValue(option) ?? configuration.GetConnectionString("Musubi") ?? DefaultDatabase;
}
