using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Musubi.Host.Commands;
using Npgsql;

namespace Musubi.Host.Serving;

/// <summary>Turns faults of the surroundings into one clear sentence and a non-zero exit.</summary>
internal static class Faults
{
    private const int CannotOpen = 14;
    private const int ReadOnly = 8;
    private const int NotADatabase = 26;

    public static async Task<int> ToldAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
        catch (Exception exception) when (Explain(exception) is { } fault)
        {
            Say.Error(fault.Key, fault.Facts);
            return 1;
        }
    }

    private static FaultException? Explain(Exception exception) => exception switch
    {
        FaultException fault => fault,
        IOException { InnerException: AddressInUseException } => new("Host.Fault.PortTaken", ("detail", exception.Message)),
        SocketException { SocketErrorCode: SocketError.AccessDenied } => new("Host.Fault.PortForbidden", ("detail", exception.Message)),
        SqliteException { SqliteErrorCode: CannotOpen or ReadOnly } => new("Host.Fault.FolderReadOnly", ("folder", Environment.CurrentDirectory)),
        SqliteException { SqliteErrorCode: NotADatabase } => new("Host.Fault.NotADatabase"),
        UnauthorizedAccessException => new("Host.Fault.FolderReadOnly", ("folder", Environment.CurrentDirectory)),
        NpgsqlException { InnerException: SocketException or IOException } => new("Host.Fault.NoDatabase", ("detail", exception.Message)),
        PostgresException postgres => new("Host.Fault.DatabaseRefused", ("detail", postgres.MessageText)),
        { InnerException: { } inner } => Explain(inner),
        _ => null,
    };
}
